package dev.trellis.matching;

/** What somebody may decide about a program's pairs. */
public enum Decision {
    /** Rules and weights were changed. */
    POLICY,
    /** A draft was made. */
    RUN,
    PIN,
    FORBID,
    SWAP,
    /** Somebody waits for another round. */
    LATER,
    /** What was fixed is free again. */
    RELEASE,
    DISCARD,
    PUBLISH,
    /** Another draft was published that asks some of the same people. */
    OVERTAKE,
    /** The last offer of a draft went out. */
    FINISH,
    EXPORT;

    /** Whether a draft is another one afterwards. */
    public boolean changes() {
        return this != RUN && this != EXPORT && this != FINISH;
    }
}
