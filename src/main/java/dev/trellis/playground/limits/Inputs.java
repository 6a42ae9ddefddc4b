package dev.trellis.playground.limits;

import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;

/** What people write into, and menus of people and conversations, which have nothing of their own to check. */
final class Inputs {
    private static final int LONGEST = 3_000;

    private Inputs() {}

    static void check(Spot element) {
        switch (element.type()) {
            case "plain_text_input" -> plainText(element);
            case "number_input" -> number(element);
            case "rich_text_input" -> lines(element);
            case "file_input" -> element.between("max_files", 1, 10);
            case "conversations_select", "multi_conversations_select" -> filter(element);
            case "email_text_input",
                    "url_text_input",
                    "users_select",
                    "multi_users_select",
                    "channels_select",
                    "multi_channels_select" -> {}
            case "icon_button", "feedback_buttons", "workflow_button", "url_source" -> {}
            default -> element.wrong("type", "is no element that Slack knows: " + element.type());
        }
    }

    private static void plainText(Spot input) {
        input.between("min_length", 0, LONGEST);
        input.between("max_length", 1, LONGEST);
        var least = integer(input, "min_length", 0);
        var most = integer(input, "max_length", LONGEST);
        input.require(least <= most, "min_length", "must not be more than max_length");
        input.atMost("initial_value", most);
    }

    private static void number(Spot input) {
        input.required("is_decimal_allowed");
        var least = decimal(input, "min_value");
        var most = decimal(input, "max_value");
        var sane = least.isEmpty() || most.isEmpty() || least.get().compareTo(most.get()) <= 0;
        input.require(sane, "min_value", "must not be more than max_value");
    }

    private static void lines(Spot input) {
        input.between("min_lines", 1, 100);
        input.between("max_lines", 1, 100);
    }

    private static void filter(Spot select) {
        for (var filter : select.object("filter")) {
            var empty = filter.has("include") && filter.list("include").isEmpty();
            filter.require(!empty, "include", "must not be empty");
        }
    }

    private static int integer(Spot input, String name, int otherwise) {
        return input.json().get(name) instanceof JsonPrimitive number && number.isNumber()
                ? number.getAsInt()
                : otherwise;
    }

    private static Optional<BigDecimal> decimal(Spot input, String name) {
        if (!input.has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(input.text(name)));
        } catch (NumberFormatException words) {
            input.wrong(name, "must be a number in a string");
            return Optional.empty();
        }
    }
}
