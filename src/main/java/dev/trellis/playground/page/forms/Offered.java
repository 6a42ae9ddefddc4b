package dev.trellis.playground.page.forms;

import com.google.gson.JsonObject;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The options Trellis offers for what was typed ahead.
 *
 * @param name the field they belong to
 * @param many whether several can be chosen
 * @param kept those chosen before, which stay chosen while something else is typed
 */
public record Offered(String name, boolean many, List<Option> kept, List<Option> options) {

    /** One of them; it travels through the page as the JSON that Trellis sent. */
    public record Option(String label, String description, String value, String json) {}

    /** Options as Trellis sent them, in groups or not; {@code form} is what the page's form holds. */
    public static Offered of(Element element, List<JsonObject> found, Map<String, List<String>> form) {
        boolean many = element.type().startsWith("multi_");
        List<Option> kept = form.getOrDefault(Fields.name(element), List.of()).stream()
                .flatMap(chosen -> Json.parseObject(chosen).stream())
                .map(Offered::option)
                .toList();
        Set<String> values = kept.stream().map(Option::value).collect(Collectors.toSet());
        List<Option> options = found.stream()
                .flatMap(Offered::ungrouped)
                .map(Offered::option)
                .filter(option -> !values.contains(option.value()))
                .toList();
        return new Offered(Fields.name(element), many, kept, options);
    }

    private static Stream<JsonObject> ungrouped(JsonObject found) {
        return found.has("options") ? Json.objects(Json.array(found, "options")) : Stream.of(found);
    }

    static Option option(JsonObject option) {
        return new Option(
                Json.text(Json.object(option, "text"), "text"),
                Json.text(Json.object(option, "description"), "text"),
                Json.text(option, "value"),
                option.toString());
    }
}
