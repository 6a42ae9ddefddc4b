package dev.trellis.checkin;

/** How far a question to one person of a pair is. */
public enum CheckInState {
    /** It waits for its day. */
    SCHEDULED,
    /** It was asked, and an answer is welcome until the next one is. */
    SENT,
    ANSWERED,
    SKIPPED,
    /** The next question took its place. */
    LAPSED,
    /** Something else answered it, or the pair is over. */
    CANCELLED;

    /** Whether an answer is still welcome. Of each person and pair one question is open at most. */
    public boolean open() {
        return this == SCHEDULED || this == SENT;
    }
}
