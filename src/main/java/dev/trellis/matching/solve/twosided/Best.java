package dev.trellis.matching.solve.twosided;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The few highest of many couples, for a number of people at once. */
final class Best {
    private static final long NOTHING = Long.MIN_VALUE;

    private final int few;
    private final long[] value;
    private final int[] couple;

    Best(int people, int few) {
        this.few = few;
        this.value = new long[people * few];
        this.couple = new int[people * few];
        Arrays.fill(value, NOTHING);
    }

    /** Keeps a person's couple if it is among the best; of equals the first. */
    void offer(int person, int offered, long worth) {
        int from = person * few;
        int at = from + few - 1;
        if (worth <= value[at]) {
            return;
        }
        while (at > from && worth > value[at - 1]) {
            value[at] = value[at - 1];
            couple[at] = couple[at - 1];
            at--;
        }
        value[at] = worth;
        couple[at] = offered;
    }

    /** Every couple that was kept, for whomever. */
    void forEach(IntConsumer use) {
        for (int at = 0; at < value.length; at++) {
            if (value[at] != NOTHING) {
                use.accept(couple[at]);
            }
        }
    }
}
