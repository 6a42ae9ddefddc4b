package dev.trellis.matching.pool;

import java.util.Arrays;

/** The best few of those who would suit one person; of equally good ones chance decides, by the plan's seed. */
final class Shortlist {
    private static final int OTHER_BITS = 24;
    private static final int CHANCE_BITS = 16;
    private static final long OTHERS = (1L << OTHER_BITS) - 1;
    private static final long CHANCE = (1L << CHANCE_BITS) - 1;

    private final int owner;
    private final long seed;
    private final int most;
    private long[] entries = new long[8];
    private int size;
    private int missed = -1;

    Shortlist(int owner, long seed, int most) {
        this.owner = owner;
        this.seed = seed;
        this.most = most;
    }

    void offer(int other, int score) {
        if (size == entries.length) {
            grow();
        }
        entries[size++] = (long) score << (OTHER_BITS + CHANCE_BITS) | (chance(other) << OTHER_BITS) | other;
    }

    int size() {
        return Math.min(size, most);
    }

    int other(int i) {
        return (int) (entries[i] & OTHERS);
    }

    int score(int i) {
        return (int) (entries[i] >>> (OTHER_BITS + CHANCE_BITS));
    }

    /** The best score that is not on the list; -1 when everybody is. */
    int missed() {
        return missed;
    }

    /** Somebody who was not even looked at may have scored so much. */
    void mayHaveMissed(int score) {
        missed = Math.max(missed, score);
    }

    /** Keeps the best ones, in no order. */
    Shortlist done() {
        if (size > most) {
            cut();
        }
        return this;
    }

    private void grow() {
        if (size < 4 * most) {
            entries = Arrays.copyOf(entries, size * 2);
        } else {
            cut();
        }
    }

    private void cut() {
        Arrays.sort(entries, 0, size);
        missed = Math.max(missed, score(size - most - 1));
        System.arraycopy(entries, size - most, entries, 0, most);
        size = most;
    }

    /** The same for both of a couple, so that they tend to be on one another's lists. */
    private long chance(int other) {
        long mixed = seed ^ (Math.min(owner, other) * 0x9E3779B97F4A7C15L + Math.max(owner, other));
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return (mixed ^ (mixed >>> 31)) & CHANCE;
    }
}
