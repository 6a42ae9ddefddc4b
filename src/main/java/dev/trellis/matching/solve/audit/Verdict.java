package dev.trellis.matching.solve.audit;

/** What the audit of a solution came to. */
public sealed interface Verdict {
    /**
     * Nothing better exists.
     *
     * @param bound the highest total of all sets of pairs that are as good on the earlier levels; the solution's own
     */
    record Proven(long bound) implements Verdict {}

    /** Something is wrong with the pairs, or the proof does not show what it should. */
    record Refused(Flaw flaw) implements Verdict {}
}
