package dev.trellis.matching.solve;

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
}
