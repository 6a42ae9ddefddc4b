package dev.trellis.slack.inbox;

/** Something that was done and has an answer to give again. */
public interface Answered {
    /** The body of the HTTP answer; "" when there was none. */
    String answer();
}
