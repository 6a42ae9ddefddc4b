package dev.trellis.playground.page.blocks;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.util.Map;
import java.util.Set;

/** Which template draws which kind of block or element. A template about a thing calls it {@code kinds}. */
public final class Kinds {
    private static final Set<String> BLOCKS = Set.of(
            "actions", "alert", "context", "divider", "header", "image", "input", "markdown", "rich_text", "section");
    private static final Set<String> LEVELS = Set.of("info", "warning", "error", "success");
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("button", "button"),
            Map.entry("image", "image"),
            Map.entry("overflow", "overflow"),
            Map.entry("plain_text_input", "text"),
            Map.entry("number_input", "text"),
            Map.entry("email_text_input", "text"),
            Map.entry("url_text_input", "text"),
            Map.entry("rich_text_input", "text"),
            Map.entry("datepicker", "moment"),
            Map.entry("timepicker", "moment"),
            Map.entry("datetimepicker", "moment"),
            Map.entry("static_select", "select"),
            Map.entry("users_select", "select"),
            Map.entry("conversations_select", "select"),
            Map.entry("channels_select", "select"),
            Map.entry("radio_buttons", "choices"),
            Map.entry("checkboxes", "choices"),
            Map.entry("multi_static_select", "choices"),
            Map.entry("multi_users_select", "choices"),
            Map.entry("multi_conversations_select", "choices"),
            Map.entry("multi_channels_select", "choices"),
            Map.entry("external_select", "external"),
            Map.entry("multi_external_select", "external"));

    public String block(JsonObject block) {
        String type = Json.text(block, "type");
        return BLOCKS.contains(type) ? type : "unknown";
    }

    public String element(JsonObject element) {
        return ELEMENTS.getOrDefault(Json.text(element, "type"), "unknown");
    }

    /** An alert's level, to be used in the name of a style. */
    public String level(JsonObject alert) {
        String level = Json.text(alert, "level");
        return LEVELS.contains(level) ? level : "default";
    }

    /** A button's or an option's style, to be used as the name of a style. */
    public String style(JsonObject element) {
        String style = Json.text(element, "style");
        return style.equals("primary") || style.equals("danger") ? style : "plain";
    }

    /** Whether an element is many controls under one label, which a single HTML label cannot name. */
    public boolean group(JsonObject element) {
        return element(element).equals("choices");
    }

    public boolean many(JsonObject element) {
        return Json.text(element, "type").startsWith("multi_");
    }

    /** The web address a button leads to; empty for buttons that only tell the app. */
    public String address(JsonObject button) {
        String url = Json.text(button, "url");
        return url.matches("(?i)https?://.*") ? url : "";
    }
}
