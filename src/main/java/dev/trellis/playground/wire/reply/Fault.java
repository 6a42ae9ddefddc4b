package dev.trellis.playground.wire.reply;

import java.time.Duration;

/** A way in which Slack can fail an app. */
public sealed interface Fault {

    /** 429 with a Retry-After. */
    record RateLimited(int seconds) implements Fault {}

    /** A 5xx without anything being done. */
    record Broken(int status) implements Fault {}

    /** No answer for this long, then the connection goes; nothing is done. */
    record Hangs(Duration duration) implements Fault {}

    /** The connection goes before anything is done. */
    record Gone() implements Fault {}

    /** Everything is done, and then the connection goes without an answer. */
    record LostAnswer() implements Fault {}

    /** Everything is done, and the answer is a 200 that nobody can read. */
    record Garbled() implements Fault {}

    /** Answers one of Slack's error codes without doing anything. */
    record Refuses(String code) implements Fault {}
}
