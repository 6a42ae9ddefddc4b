package dev.trellis.matching.solve.raise;

import java.util.function.IntPredicate;

/** Looks for the highest number for which something holds. */
final class Threshold {
    /** The answer is mostly near the top: after the top itself look so near to it, and then halve the range. */
    private static final int FIRST_PART = 16;

    private Threshold() {}

    /**
     * The highest number from 0 to the top for which it holds.
     *
     * @param holds for 0, without being asked; and for every number below one for which it holds
     */
    static int highest(int top, IntPredicate holds) {
        if (top <= 0 || holds.test(top)) {
            return top;
        }
        int low = 0;
        int high = top - 1;
        int part = FIRST_PART;
        while (low < high) {
            int middle = high - (high - low) / part;
            if (holds.test(middle)) {
                low = middle;
                part = 2;
            } else {
                high = middle - 1;
                part = Math.max(2, part / 2);
            }
        }
        return low;
    }
}
