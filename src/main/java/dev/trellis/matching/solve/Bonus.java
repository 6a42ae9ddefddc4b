package dev.trellis.matching.solve;

/** Weighs people against scores: whoever counts once outweighs all scores together, whoever was left out counts twice. */
public final class Bonus {
    /** No sum over people has more than so many bonuses for each. */
    private static final int SUMMANDS = 16;

    private Bonus() {}

    /**
     * What one count is worth: more than all pairs of the problem can be worth together.
     *
     * @throws IllegalArgumentException when so many people with such scores could not be added up exactly
     */
    public static long point(Problem problem) {
        long most = Long.MAX_VALUE / (SUMMANDS * (problem.people() + 1L));
        long best = problem.worth(problem.highest(), true);
        if (best > most / (problem.mentees() + 1L)) {
            throw new IllegalArgumentException("Too many people, with scores too high, to be added up exactly");
        }
        return problem.mentees() * best + 1;
    }

    /** How often a person counts who gets a pair: not at all, once, or twice when left out last time. */
    public static int counts(Problem problem, int person) {
        boolean waiting = problem.places(person) > 0 && !problem.paired(person);
        return !waiting ? 0 : problem.first(person) ? 2 : 1;
    }
}
