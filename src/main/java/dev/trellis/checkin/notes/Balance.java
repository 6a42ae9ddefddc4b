package dev.trellis.checkin.notes;

/** What a peer took from a meeting, in their own eyes; both of a pair see it. */
public enum Balance {
    GAVE,
    GOT,
    BOTH
}
