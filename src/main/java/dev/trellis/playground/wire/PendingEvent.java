package dev.trellis.playground.wire;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An event that Trellis has not taken yet.
 *
 * @param tries how often it was sent
 * @param due seconds since 1970, on the pretend clock
 * @param reason why the last try failed, in Slack's words
 */
record PendingEvent(String id, JsonObject body, int tries, long due, String reason) {
    /** Slack repeats at once, after a minute and after five, then gives up. */
    private static final List<Long> PAUSES = List.of(0L, 60L, 300L);

    String type() {
        return body.has("event")
                ? body.getAsJsonObject("event").get("type").getAsString()
                : body.get("type").getAsString();
    }

    Map<String, String> retryHeaders() {
        return tries == 0
                ? Map.of()
                : Map.of("x-slack-retry-num", Integer.toString(tries), "x-slack-retry-reason", reason);
    }

    /** The same event waiting for its next try, or nothing when Slack gives up. */
    Optional<PendingEvent> after(Answer answer, long now) {
        if (answer.ok() || answer.noRetry() || tries == PAUSES.size()) {
            return Optional.empty();
        }
        return Optional.of(new PendingEvent(id, body, tries + 1, now + PAUSES.get(tries), answer.reason()));
    }
}
