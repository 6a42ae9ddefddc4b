package dev.trellis.matching.solve;

/** Weighs people against scores: whoever counts once outweighs all scores together, whoever was left out counts twice. */
public final class Bonus {
    private Bonus() {}

    /** What one count is worth in points of score: more than all pairs of the problem can have together. */
    public static long point(Problem problem) {
        return (long) problem.mentees() * Problem.HIGHEST_SCORE + 1;
    }

    /** How often a person counts who gets a pair: not at all, once, or twice when left out last time. */
    public static int counts(Problem problem, int person) {
        boolean waiting = problem.places(person) > 0 && !problem.paired(person);
        return !waiting ? 0 : problem.first(person) ? 2 : 1;
    }
}
