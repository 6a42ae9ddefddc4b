package dev.trellis.matching.draft;

/** Where a draft stands. */
public enum DraftState {
    /** It can be edited, and nobody was told. */
    OPEN,
    /** Its offers go out. */
    PUBLISHING,
    /** Every offer went out or was skipped, and whoever is left over is told. */
    PUBLISHED,
    DISCARDED
}
