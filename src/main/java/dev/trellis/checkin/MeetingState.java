package dev.trellis.checkin;

/** Whether a meeting that was logged counts. */
public enum MeetingState {
    LOGGED,
    /** The other one remembers it differently: it does not count. */
    DISPUTED,
    /** Whoever logged it took it back. */
    UNDONE
}
