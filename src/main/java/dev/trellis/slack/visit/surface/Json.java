package dev.trellis.slack.visit.surface;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.trellis.slack.kit.Message;
import java.util.Map;

/** Writes what Slack takes in answers. */
final class Json {
    private static final Gson SLACK = GsonFactory.createSnakeCase();

    private Json() {}

    /** A message that only one person sees. */
    static String ephemeral(Message message) {
        JsonObject json = SLACK.toJsonTree(message).getAsJsonObject();
        json.addProperty("response_type", "ephemeral");
        return json.toString();
    }

    /** The same through a response URL, which would otherwise replace what was clicked. */
    static String beside(Message message) {
        JsonObject json = SLACK.toJsonTree(message).getAsJsonObject();
        json.addProperty("response_type", "ephemeral");
        json.addProperty("replace_original", false);
        return json.toString();
    }

    static String replacing(Message message) {
        JsonObject json = SLACK.toJsonTree(message).getAsJsonObject();
        json.addProperty("replace_original", true);
        return json.toString();
    }

    static String removing() {
        return "{\"delete_original\":true}";
    }

    /** A modal's answer: {@code update}, {@code push}, or {@code clear} without a view. */
    static String modal(String action, View view) {
        JsonObject json = action(action);
        json.add("view", SLACK.toJsonTree(view));
        return json.toString();
    }

    static String clear() {
        return action("clear").toString();
    }

    static String errors(Map<String, String> sentences) {
        JsonObject json = action("errors");
        json.add("errors", SLACK.toJsonTree(sentences));
        return json.toString();
    }

    private static JsonObject action(String action) {
        JsonObject json = new JsonObject();
        json.addProperty("response_action", action);
        return json;
    }
}
