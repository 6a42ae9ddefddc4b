package dev.trellis.matching.solve.twosided;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** The few highest ranks of many, for a number of people at once; of equals the one with the higher number. */
final class Best {
    private static final long NOTHING = -1;

    private final int few;
    private final long[] kept;
    private final int[] bar;

    Best(int people, int few) {
        this.few = few;
        this.kept = new long[people * few];
        this.bar = new int[people];
        Arrays.fill(kept, NOTHING);
    }

    /** Keeps a number if its rank, 0 or more, is among a person's best. */
    void offer(int person, int rank, int number) {
        if (rank >= bar[person]) {
            insert(person, (long) rank << Integer.SIZE | number);
        }
    }

    private void insert(int person, long key) {
        int from = person * few;
        long lower = key;
        for (int at = from; at < from + few; at++) {
            long higher = Math.max(kept[at], lower);
            lower = Math.min(kept[at], lower);
            kept[at] = higher;
        }
        bar[person] = Math.max(0, (int) (kept[from + few - 1] >> Integer.SIZE));
    }

    /** Below which rank nothing is kept any more, for each person; not to be changed. */
    int[] bars() {
        return bar;
    }

    /** Every number that was kept, for whomever. */
    void forEach(IntConsumer use) {
        for (long key : kept) {
            if (key != NOTHING) {
                use.accept((int) key);
            }
        }
    }

    /** Forgets everything. */
    void clear() {
        Arrays.fill(kept, NOTHING);
        Arrays.fill(bar, 0);
    }
}
