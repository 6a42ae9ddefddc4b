package dev.trellis.matching.solve;

import java.util.Arrays;

/**
 * How many people can have a pair, counted for the two levels that go before any score; one set of pairs reaches both.
 *
 * @param first of those left out last time
 * @param all of everybody
 */
public record Coverage(Shortage first, Shortage all) {
    /** Whether as many people have a pair here as there, on both levels. */
    public boolean reaches(Coverage other) {
        return first.covered() == other.first.covered() && all.covered() == other.all.covered();
    }

    /**
     * What the worst pair cannot be better than, while so many people have a pair.
     *
     * @param best the highest score of each person who counts
     */
    public int ceiling(int... best) {
        int[] ascending = best.clone();
        Arrays.sort(ascending);
        return all.covered() == 0 ? 0 : ascending[ascending.length - all.covered()];
    }
}
