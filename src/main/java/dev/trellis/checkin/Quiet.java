package dev.trellis.checkin;

/** What came of asking not to be asked for a while. */
public enum Quiet {
    PAUSED,
    /** That day is over, or more than a year away. */
    BAD_DAY,
    /** The two are no pair any more. */
    OVER
}
