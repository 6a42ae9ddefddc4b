package dev.trellis.playground.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Why Slack's own client does not send a form. */
public enum Lack {
    MISSING,
    TOO_SHORT,
    TOO_LONG,
    TOO_MANY,
    NOT_A_NUMBER,
    OUT_OF_RANGE,
    NOT_AN_EMAIL,
    NOT_A_LINK;

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final int LONGEST = 3_000;

    /** What is wrong with each input block, by block id; empty when the form may be sent. */
    public static Map<String, Lack> in(JsonArray blocks, JsonObject values) {
        var lacks = new LinkedHashMap<String, Lack>();
        for (var element : Element.in(blocks)) {
            if (element.inInput()) {
                of(element, State.of(values, element)).ifPresent(lack -> lacks.put(element.blockId(), lack));
            }
        }
        return lacks;
    }

    private static Optional<Lack> of(Element element, JsonObject value) {
        if (Value.isEmpty(element, value)) {
            return element.required() ? Optional.of(MISSING) : Optional.empty();
        }
        return switch (element.type()) {
            case "plain_text_input" -> length(element, Value.text(value));
            case "number_input" -> number(element, Value.text(value));
            case "email_text_input" -> unless(EMAIL.matcher(Value.text(value)).matches(), NOT_AN_EMAIL);
            case "url_text_input" -> unless(LINK.matcher(Value.text(value)).matches(), NOT_A_LINK);
            default -> unless(Value.count(element, value) <= most(element), TOO_MANY);
        };
    }

    private static double most(Element element) {
        return number(element.json(), "max_selected_items", Integer.MAX_VALUE);
    }

    private static Optional<Lack> length(Element element, String text) {
        var length = text.codePointCount(0, text.length());
        if (length < number(element.json(), "min_length", 0)) {
            return Optional.of(TOO_SHORT);
        }
        return unless(length <= number(element.json(), "max_length", LONGEST), TOO_LONG);
    }

    private static Optional<Lack> number(Element element, String text) {
        try {
            var number = Double.parseDouble(text);
            var least = number(element.json(), "min_value", -Double.MAX_VALUE);
            var most = number(element.json(), "max_value", Double.MAX_VALUE);
            return unless(number >= least && number <= most, OUT_OF_RANGE);
        } catch (NumberFormatException words) {
            return Optional.of(NOT_A_NUMBER);
        }
    }

    private static double number(JsonObject json, String name, double otherwise) {
        var text = Json.text(json, name);
        return text.isEmpty() ? otherwise : Double.parseDouble(text);
    }

    private static Optional<Lack> unless(boolean fine, Lack lack) {
        return fine ? Optional.empty() : Optional.of(lack);
    }
}
