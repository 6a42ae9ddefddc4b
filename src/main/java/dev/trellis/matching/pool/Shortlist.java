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
    private boolean complete = true;

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

    /** Whether everybody who was offered is on it, and there was nobody else to be offered. */
    boolean complete() {
        return complete;
    }

    /** Whether there is room for more. */
    boolean open() {
        return size < most;
    }

    /** Others were not even offered. */
    void more() {
        complete = false;
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
        complete = false;
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
