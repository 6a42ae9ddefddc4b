package dev.trellis.matching.solve;

import java.util.Comparator;

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

    @Override
    public int compareTo(Standing other) {
        return IN_ORDER.compare(this, other);
    }
}
