package dev.trellis.playground.page.forms;

import com.google.gson.JsonObject;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.stream.Stream;

/**
 * The options Trellis offers for what was typed ahead.
 *
 * @param name the field they belong to
 * @param many whether several can be chosen
 */
public record Offered(String name, boolean many, List<Option> options) {

    /** One of them; it travels through the page as the JSON that Trellis sent. */
    public record Option(String label, String description, String json) {}

    /** Options as Trellis sent them, in groups or not. */
    public static Offered of(Element element, List<JsonObject> found) {
        List<Option> options =
                found.stream().flatMap(Offered::ungrouped).map(Offered::option).toList();
        return new Offered(Fields.name(element), element.type().startsWith("multi_"), options);
    }

    private static Stream<JsonObject> ungrouped(JsonObject found) {
        return found.has("options") ? Json.objects(Json.array(found, "options")) : Stream.of(found);
    }

    static Option option(JsonObject option) {
        return new Option(
                Json.text(Json.object(option, "text"), "text"),
                Json.text(Json.object(option, "description"), "text"),
                option.toString());
    }
}
