package dev.trellis.playground.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * One message as Slack keeps it.
 *
 * @param ts Slack's timestamp, which is also its id within the conversation
 * @param onlyFor the one person who sees it, when it is ephemeral
 * @param body the message as Slack's API shows it, with every field the app sent
 */
public record Message(String channel, String ts, @Nullable String onlyFor, JsonObject body) {

    public String author() {
        return Json.text(body, "user");
    }

    public String text() {
        return Json.text(body, "text");
    }

    public JsonArray blocks() {
        return Json.array(body, "blocks");
    }

    public boolean ephemeral() {
        return onlyFor != null;
    }

    /** True when it says that something happened (someone joined) rather than what somebody wrote. */
    public boolean notice() {
        return body.has("subtype");
    }

    public boolean visibleTo(String userId) {
        return onlyFor == null || onlyFor.equals(userId);
    }

    /** Seconds since 1970. */
    public long second() {
        return Long.parseLong(ts.substring(0, ts.indexOf('.')));
    }

    public String key() {
        return channel + "|" + ts;
    }
}
