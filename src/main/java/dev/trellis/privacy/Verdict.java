package dev.trellis.privacy;

/** What a viewer gets to see of an artefact. */
public enum Verdict {
    YES,
    NO,
    /** The words themselves, from the moment the author shares them until the author takes them back. */
    IF_SHARED,
    /** What the author opened to the partner, field by field. */
    BY_FIELD,
    /** Only what the author marked for matching. */
    IF_FOR_MATCHING,
    /** No more than anybody in the channel reads. */
    IN_THE_CHANNEL,
    /** That a constraint exists, and never why. */
    THAT_IT_EXISTS,
    /** Whether it is signed, and the cadence. */
    THAT_IT_IS_SIGNED,
    /** Counts of at least k people. */
    COUNTS,
    /** Forming, on track, quiet, paused or ended. */
    COARSE_STATUS,
    /** Once somebody reported it to them. */
    IF_REPORTED,
    /** Only when the reporter chose them. */
    IF_CHOSEN,
    /** What they themselves did. */
    OWN_ACTIONS;

    /** Whether the viewer may read the thing itself, given that its author shares it or not. */
    boolean isToBeRead(boolean shared) {
        return this == YES || (shared && (this == IF_SHARED || this == BY_FIELD));
    }
}
