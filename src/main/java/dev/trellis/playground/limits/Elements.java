package dev.trellis.playground.limits;

import com.google.gson.JsonPrimitive;
import java.util.Set;
import java.util.regex.Pattern;

/** Buttons, menus, pickers and inputs. */
final class Elements {
    static final Set<String> MENUS = Set.of(
            "static_select",
            "external_select",
            "users_select",
            "conversations_select",
            "channels_select",
            "multi_static_select",
            "multi_external_select",
            "multi_users_select",
            "multi_conversations_select",
            "multi_channels_select");
    static final Set<String> PICKERS = Set.of("datepicker", "timepicker", "datetimepicker");
    static final Set<String> CHOICES = Set.of("checkboxes", "radio_buttons");
    static final Set<String> INPUTS = Set.of(
            "plain_text_input", "rich_text_input", "number_input", "email_text_input", "url_text_input", "file_input");

    private static final int ID = 255;
    private static final int LABEL = 75;
    private static final int PLACEHOLDER = 150;
    private static final Set<String> STYLES = Set.of("primary", "danger");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    private Elements() {}

    static void check(Spot element) {
        element.atMost("action_id", ID);
        Texts.plain(element, "placeholder", PLACEHOLDER);
        element.object("confirm").forEach(Elements::confirm);
        if (isTrue(element, "focus_on_load")) {
            element.report().focus(element.pointer() + "/focus_on_load");
        }
        kinds(element);
    }

    private static void kinds(Spot element) {
        switch (element.type()) {
            case "button" -> button(element);
            case "overflow" -> Options.some(element, 5);
            case "checkboxes", "radio_buttons" -> Options.some(element, 10);
            case "static_select", "multi_static_select" -> Options.menu(element);
            case "external_select", "multi_external_select" -> Options.external(element);
            case "datepicker" -> pattern(element, "initial_date", DATE);
            case "timepicker" -> pattern(element, "initial_time", TIME);
            case "datetimepicker" -> dateTime(element);
            case "image" -> Images.check(element);
            default -> Inputs.check(element);
        }
        if (element.type().startsWith("multi_") && element.has("max_selected_items")) {
            element.between("max_selected_items", 1, Integer.MAX_VALUE);
        }
    }

    private static void button(Spot button) {
        Texts.needPlain(button, "text", LABEL);
        button.atMost("value", 2_000);
        button.atMost("url", Texts.LONGEST);
        button.atMost("accessibility_label", LABEL);
        button.oneOf("style", STYLES);
    }

    private static void confirm(Spot dialog) {
        Texts.needPlain(dialog, "title", 100);
        dialog.required("text");
        Texts.either(dialog, "text", 300);
        Texts.needPlain(dialog, "confirm", 30);
        Texts.needPlain(dialog, "deny", 30);
        dialog.oneOf("style", STYLES);
    }

    private static void pattern(Spot element, String name, Pattern pattern) {
        if (element.has(name)) {
            element.require(pattern.matcher(element.text(name)).matches(), name, "must look like " + pattern);
        }
    }

    private static void dateTime(Spot element) {
        if (element.has("initial_date_time")) {
            var fine = element.json().get("initial_date_time") instanceof JsonPrimitive seconds
                    && seconds.getAsString().matches("\\d{10}");
            element.require(fine, "initial_date_time", "must be seconds with 10 digits");
        }
    }

    static boolean isTrue(Spot spot, String name) {
        return spot.json().get(name) instanceof JsonPrimitive flag && flag.isBoolean() && flag.getAsBoolean();
    }
}
