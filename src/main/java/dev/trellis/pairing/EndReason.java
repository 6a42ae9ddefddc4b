package dev.trellis.pairing;

/** Why a pair ended; kept for the history, never told to the partner. */
public enum EndReason {
    NO_FAULT,
    MISMATCH,
    LEFT,
    CONFLICT_OF_INTEREST,
    DORMANT,
    SAFETY
}
