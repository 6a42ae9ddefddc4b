package dev.trellis.playground.wire;

import java.time.Instant;

/**
 * One request and its answer, for the developers' panel.
 *
 * @param what a Web API method, an event's type, or what a person did
 * @param result HTTP status and Slack's error code, or how it failed
 */
public record Exchange(Instant at, Direction direction, String what, String result, long millis, Bodies bodies) {

    /** Who called whom. */
    public enum Direction {
        TO_TRELLIS,
        FROM_TRELLIS
    }

    /** Both bodies, indented for reading. */
    public record Bodies(String request, String response) {}

    /** True when the caller got what it asked for. */
    public boolean fine() {
        return result.equals("200") || result.equals("200 ok");
    }
}
