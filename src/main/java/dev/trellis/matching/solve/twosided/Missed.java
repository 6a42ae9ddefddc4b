package dev.trellis.matching.solve.twosided;

import java.util.Arrays;

/** The few couples that somebody missed most. */
final class Missed {
    private static final long[] NOTHING = {};

    private final long[] left;
    private final long[] couple;
    private int size;

    Missed(int few) {
        this.left = new long[few];
        this.couple = new long[few];
    }

    /** Keeps a couple if what it leaves is among the most; of equals the first. */
    void offer(long offered, long leaves) {
        int at = size;
        while (at > 0 && leaves > left[at - 1]) {
            at--;
        }
        if (at < left.length) {
            size = Math.min(size + 1, left.length);
            System.arraycopy(left, at, left, at + 1, size - at - 1);
            System.arraycopy(couple, at, couple, at + 1, size - at - 1);
            left[at] = leaves;
            couple[at] = offered;
        }
    }

    /** Every couple that was kept; they are forgotten. */
    long[] drain() {
        long[] kept = size == 0 ? NOTHING : Arrays.copyOf(couple, size);
        size = 0;
        return kept;
    }
}
