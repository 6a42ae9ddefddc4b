package dev.trellis.slack.inbox;

/** Whether a request was new. */
public sealed interface Outcome<T> {
    /** It was, and this was done. */
    record First<T>(T done) implements Outcome<T> {}

    /** It was not; this had been the answer. */
    record Again<T>(String answer) implements Outcome<T> {}
}
