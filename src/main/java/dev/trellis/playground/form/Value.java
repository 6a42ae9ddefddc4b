package dev.trellis.playground.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The value of one element in the form Slack sends it, which differs for every type. */
final class Value {
    /** Type of element, the field its value is in, and the field its first value comes from. */
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("plain_text_input", new Field("value", "initial_value")),
            Map.entry("email_text_input", new Field("value", "initial_value")),
            Map.entry("url_text_input", new Field("value", "initial_value")),
            Map.entry("number_input", new Field("value", "initial_value")),
            Map.entry("rich_text_input", new Field("rich_text_value", "initial_value")),
            Map.entry("datepicker", new Field("selected_date", "initial_date")),
            Map.entry("timepicker", new Field("selected_time", "initial_time")),
            Map.entry("datetimepicker", new Field("selected_date_time", "initial_date_time")),
            Map.entry("static_select", new Field("selected_option", "initial_option")),
            Map.entry("external_select", new Field("selected_option", "initial_option")),
            Map.entry("radio_buttons", new Field("selected_option", "initial_option")),
            Map.entry("overflow", new Field("selected_option", "")),
            Map.entry("checkboxes", new Field("selected_options", "initial_options")),
            Map.entry("multi_static_select", new Field("selected_options", "initial_options")),
            Map.entry("multi_external_select", new Field("selected_options", "initial_options")),
            Map.entry("users_select", new Field("selected_user", "initial_user")),
            Map.entry("multi_users_select", new Field("selected_users", "initial_users")),
            Map.entry("channels_select", new Field("selected_channel", "initial_channel")),
            Map.entry("multi_channels_select", new Field("selected_channels", "initial_channels")),
            Map.entry("conversations_select", new Field("selected_conversation", "initial_conversation")),
            Map.entry("multi_conversations_select", new Field("selected_conversations", "initial_conversations")));

    private Value() {}

    /** What an untouched element holds. */
    static JsonObject initial(Element element) {
        var field = field(element);
        var first = element.json().get(field.initial());
        return value(element, first == null ? empty(field) : first);
    }

    /** What an element holds after these texts were entered; only options and users that exist can be chosen. */
    static JsonObject entered(Element element, List<String> texts) {
        var field = field(element);
        return value(
                element,
                switch (field.name()) {
                    case "selected_option" -> first(texts, text -> option(element, text));
                    case "selected_options" -> several(texts, text -> option(element, text));
                    case "selected_date_time" -> first(texts, text -> new JsonPrimitive(Long.parseLong(text)));
                    case "rich_text_value" -> first(texts, Value::richText);
                    case "selected_users", "selected_channels", "selected_conversations" ->
                        several(texts, JsonPrimitive::new);
                    default -> first(texts, JsonPrimitive::new);
                });
    }

    static boolean isEmpty(Element element, JsonObject value) {
        var held = value.get(field(element).name());
        return held == null
                || held.isJsonNull()
                || (held instanceof JsonArray several && several.isEmpty())
                || (held instanceof JsonPrimitive text && text.getAsString().isBlank());
    }

    /** How many are chosen, where several can be. */
    static int count(Element element, JsonObject value) {
        return value.get(name(element)) instanceof JsonArray several ? several.size() : 0;
    }

    /** The plain text held, or an empty one. */
    static String text(JsonObject value) {
        return Json.text(value, "value");
    }

    /** The field in which this element's value is sent. */
    static String name(Element element) {
        return field(element).name();
    }

    private static JsonObject value(Element element, JsonElement held) {
        return Json.with(Json.of("type", element.type()), field(element).name(), held);
    }

    private static JsonElement first(List<String> texts, Function<String, JsonElement> read) {
        return texts.stream()
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(read)
                .orElse(JsonNull.INSTANCE);
    }

    private static JsonElement several(List<String> texts, Function<String, JsonElement> read) {
        var array = new JsonArray();
        texts.stream().filter(text -> !text.isEmpty()).map(read).forEach(array::add);
        return array;
    }

    private static JsonElement option(Element element, String value) {
        if (element.external()) {
            return Json.parseObject(value).orElseThrow(() -> new IllegalArgumentException("Not an option: " + value));
        }
        return element.options()
                .filter(option -> Json.text(option, "value").equals(value))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(element.actionId() + " has no option " + value));
    }

    private static JsonElement richText(String text) {
        var run = Json.with(Json.of("type", "text"), "text", text);
        var section = Json.with(Json.of("type", "rich_text_section"), "elements", List.of(run));
        return Json.with(Json.of("type", "rich_text"), "elements", List.of(section));
    }

    private static JsonElement empty(Field field) {
        return field.name().endsWith("s") ? new JsonArray() : JsonNull.INSTANCE;
    }

    private static Field field(Element element) {
        return FIELDS.getOrDefault(element.type(), new Field("value", "initial_value"));
    }

    private record Field(String name, String initial) {}
}
