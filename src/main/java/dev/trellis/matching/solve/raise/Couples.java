package dev.trellis.matching.solve.raise;

/**
 * Couples with scores.
 *
 * @param <C> the kind of couples
 */
public interface Couples<C> {
    /** Those with at least this score. */
    C atLeast(int least);

    /** The highest score of each person who counts. */
    int[] bestScores();
}
