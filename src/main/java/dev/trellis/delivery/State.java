package dev.trellis.delivery;

/** How far a letter got. */
public enum State {
    /** It goes out when it is due, when those before it are done, and at Slack's pace. */
    WAITING,
    /** The call may have begun; whoever holds the lease will say how it ended. */
    SENDING,
    /** Slack did it. */
    SENT,
    /** Slack will never do it. */
    REJECTED,
    /** There was nothing left to say. */
    CANCELLED,
    /** A newer one says it. */
    SUPERSEDED,
    /** It may have arrived, and a confirmation is still waited for; letters of the same subject wait with it. */
    UNCERTAIN,
    /** It may have arrived, nothing confirmed it, and somebody is asked what to do; nothing waits for it any more. */
    ASKED,
    /** It may have arrived, and is left at that. */
    LEFT
}
