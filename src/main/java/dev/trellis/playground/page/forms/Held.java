package dev.trellis.playground.page.forms;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.State;
import dev.trellis.playground.world.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What an element holds, as the texts a field of the page shows. */
record Held(Element element, ZoneId zone) {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

    /** @param values Slack's {@code state.values} */
    List<String> texts(JsonObject values) {
        return State.of(values, element).entrySet().stream()
                .filter(field -> !field.getKey().equals("type"))
                .flatMap(field -> texts(field.getValue()))
                .toList();
    }

    private Stream<String> texts(JsonElement value) {
        return switch (value) {
            case JsonArray several ->
                StreamSupport.stream(several.spliterator(), false).flatMap(this::texts);
            case JsonObject option when Json.text(option, "type").equals("rich_text") -> Stream.of(words(option));
            case JsonObject option -> Stream.of(element.external() ? option.toString() : Json.text(option, "value"));
            default -> value.isJsonPrimitive() ? Stream.of(primitive(value.getAsString())) : Stream.empty();
        };
    }

    private String primitive(String value) {
        boolean moment = element.type().equals("datetimepicker") && value.matches("\\d{1,11}");
        return moment
                ? LOCAL.format(Instant.ofEpochSecond(Long.parseLong(value)).atZone(zone))
                : value;
    }

    /** A rich text value fills a plain field again: one line for each of its parts. */
    private static String words(JsonObject richText) {
        return Json.objects(Json.array(richText, "elements")).map(Held::line).collect(Collectors.joining("\n"));
    }

    private static String line(JsonObject part) {
        return Json.objects(Json.array(part, "elements"))
                .map(it -> it.has("elements") ? line(it) : Json.text(it, "text"))
                .collect(Collectors.joining());
    }
}
