package dev.trellis.matching.draft;

/** Where a draft stands. */
public enum DraftState {
    /** It can be edited, and nobody was told. */
    OPEN,
    /** Something was fixed by hand, and the rest is being arranged anew around it. */
    ARRANGING,
    /** Its offers go out. */
    PUBLISHING,
    /** Its lead stopped it while its channel was gone: nobody else is asked, and whoever was not is told. */
    STOPPING,
    /** Every offer went out or was skipped, and whoever is left over is told. */
    PUBLISHED,
    /** Another draft that asks some of the same people was published before it. */
    OVERTAKEN,
    DISCARDED
}
