package dev.trellis.matching.solve;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * How good a set of pairs is, in the order in which the objective weighs it: more is better, and an earlier level
 * outweighs all later ones.
 *
 * @param first people left out last time who have a pair now
 * @param paired people who have a pair
 * @param worst the score of the worst-off pair, {@link #NO_PAIR} if there is none
 * @param total the sum of all scores
 */
public record Standing(int first, int paired, int worst, long total) implements Comparable<Standing> {
    /** The worst score of no pairs at all: nobody is badly off. */
    public static final int NO_PAIR = Integer.MAX_VALUE;

    private static final Comparator<Standing> IN_ORDER = Comparator.comparingInt(Standing::first)
            .thenComparingInt(Standing::paired)
            .thenComparingInt(Standing::worst)
            .thenComparingLong(Standing::total);

    /** How good these pairs are. */
    public static Standing of(Problem problem, List<Match> matches) {
        BitSet paired = new BitSet();
        matches.forEach(match -> {
            paired.set(match.a());
            paired.set(match.b());
        });
        paired.and(problem.waiting());
        return new Standing(
                (int) paired.stream().filter(problem::first).count(),
                paired.cardinality(),
                matches.stream().mapToInt(Match::score).min().orElse(NO_PAIR),
                matches.stream().mapToLong(Match::score).sum());
    }

    @Override
    public int compareTo(Standing other) {
        return IN_ORDER.compare(this, other);
    }
}
