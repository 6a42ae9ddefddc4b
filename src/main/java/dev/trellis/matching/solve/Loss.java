package dev.trellis.matching.solve;

/**
 * What a decision by hand changes for the whole.
 *
 * @param before how good the whole was
 * @param after how good it is at best once the decision is kept
 * @param solution the best pairs that keep the decision, the forced couple among them
 */
record Loss(Standing before, Standing after, Solution solution) {
    /** Whether another set of pairs is just as good, so that the decision costs nothing. */
    public boolean none() {
        return after.compareTo(before) >= 0;
    }

    /** People left out last time who would be left out again because of it. */
    public int first() {
        return before.first() - after.first();
    }

    /** People who would have no pair because of it. */
    public int people() {
        return before.paired() - after.paired();
    }

    /** How much lower the sum of all scores would be; below 0 when the decision bought total with an earlier level. */
    public long total() {
        return before.total() - after.total();
    }
}
