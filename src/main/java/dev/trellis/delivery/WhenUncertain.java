package dev.trellis.delivery;

/** What becomes of a message of which nobody can say whether it arrived. */
public enum WhenUncertain {
    /** Sent again: reading it twice does no harm. */
    REPEAT,
    /** Left at that: better never than twice. */
    LEAVE,
    /** Left at that, and somebody is asked: "It may be there" or "Send again". */
    ASK
}
