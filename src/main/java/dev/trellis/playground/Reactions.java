package dev.trellis.playground;

import dev.trellis.playground.wire.Answer;

/** Slack's words for an app that did not answer as it must. */
final class Reactions {
    private Reactions() {}

    static Reaction to(Answer answer) {
        return answer.ok() ? Reaction.DONE : failed(answer);
    }

    static Reaction.Failed failed(Answer answer) {
        var error = answer.late() ? "operation_timeout" : "dispatch_failed";
        return new Reaction.Failed(error, answer.status() == 0 ? "" : "http_status_" + answer.status());
    }

    static Reaction.Failed unreadable(String detail) {
        return new Reaction.Failed("app_error", detail);
    }
}
