package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URLDecoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a signed request is, before Bolt may read it: Bolt answers 400 or 404 to what Slack wants a 200 for, and writes
 * what it does not know into the log, words and all.
 */
sealed interface FirstLook {
    /** Slack makes sure that we are we. */
    record Challenge(String answer) implements FirstLook {}

    /** Nothing is to be done. */
    record Fine(String why) implements FirstLook {}

    /** Nobody can read it. */
    record Malformed(String why) implements FirstLook {}

    /** Bolt knows it. */
    record Known(String body) implements FirstLook {}

    /** The interactions somebody may answer; the others need no answer. */
    Set<String> INTERACTIONS = Set.of("block_actions", "view_submission", "shortcut", "block_suggestion");

    static FirstLook at(byte[] raw) {
        String body = new String(raw, UTF_8);
        try {
            return body.stripLeading().startsWith("{") ? atJson(body) : atForm(body);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException e) {
            return new Malformed("not what it says it is");
        }
    }

    private static FirstLook atJson(String body) {
        JsonObject json = JsonParser.parseString(body).getAsJsonObject();
        return switch (text(json, "type")) {
            case "url_verification" -> new Challenge(text(json, "challenge"));
            case "app_rate_limited" -> new Fine("Slack holds back events: too many in this hour");
            case "event_callback" -> atEvent(json, body);
            default -> new Fine("unknown type");
        };
    }

    private static FirstLook atEvent(JsonObject json, String body) {
        boolean whole = json.has("event")
                && json.get("event").isJsonObject()
                && !text(json.getAsJsonObject("event"), "type").isEmpty()
                && !text(json, "event_id").isEmpty();
        return whole ? new Known(body) : new Malformed("an event without its parts");
    }

    private static FirstLook atForm(String body) {
        Map<String, String> form = form(body);
        if (form.containsKey("payload")) {
            JsonObject json = JsonParser.parseString(form.get("payload")).getAsJsonObject();
            return INTERACTIONS.contains(text(json, "type")) ? new Known(body) : new Fine("nothing to answer");
        }
        if (form.containsKey("command")) {
            return new Known(body);
        }
        return form.containsKey("ssl_check") ? new Fine("certificate check") : new Malformed("neither this nor that");
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new HashMap<>();
        for (String pair : body.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return form;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static String text(JsonObject json, String name) {
        return Optional.ofNullable(json.get(name))
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .orElse("");
    }
}
