package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.limits.Violation;
import dev.trellis.playground.world.Json;
import java.util.List;

/**
 * The pretend Slack says no. It is an exception, unlike a no in Trellis, because every step of a method may say it and
 * one place turns it into the answer.
 */
final class Refusal extends RuntimeException {
    private final transient JsonObject body;

    Refusal(String error) {
        this(Json.with(Json.of("ok", false), "error", error));
    }

    private Refusal(JsonObject body) {
        super(Json.text(body, "error"), null, false, false);
        this.body = body;
    }

    static Refusal missingScope(String needed, Iterable<String> provided) {
        var body = Json.with(Json.of("ok", false), "error", "missing_scope");
        Json.with(body, "needed", needed);
        return new Refusal(Json.with(body, "provided", String.join(",", provided)));
    }

    static Refusal of(String error, List<Violation> violations) {
        var messages = violations.stream().map(found -> "[ERROR] " + found).toList();
        var body = Json.with(Json.of("ok", false), "error", error);
        return new Refusal(Json.with(body, "response_metadata", Json.of("messages", Json.array(messages))));
    }

    JsonObject body() {
        return body;
    }
}
