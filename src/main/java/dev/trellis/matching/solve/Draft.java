package dev.trellis.matching.solve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** A problem while it is being written down; rows of couples grow as packed {@code partner, score} numbers. */
public final class Draft {
    static final int ONE_SIDE = -1;

    private static final long[] NOBODY = {};

    final int mentees;
    final int[] places;
    final BitSet first = new BitSet();
    final BitSet paired = new BitSet();
    long seed;

    private final long[][] rows;
    private final int[] sizes;
    private final List<int[]> kept = new ArrayList<>();

    Draft(int mentees, int[] places) {
        if (Arrays.stream(places).anyMatch(capacity -> capacity < 0)) {
            throw new IllegalArgumentException("A capacity is below 0");
        }
        this.mentees = mentees;
        this.places = places;
        this.rows = new long[mentees == ONE_SIDE ? places.length : mentees][];
        Arrays.fill(rows, NOBODY);
        this.sizes = new int[rows.length];
    }

    /** These two may be paired: a mentee with a mentor, or two peers in any order; each couple is named once. */
    public Draft couple(int one, int other, int score) {
        int a = mentees == ONE_SIDE ? Math.min(one, other) : one;
        int b = mentees == ONE_SIDE ? Math.max(one, other) : other;
        boolean twoKinds = mentees == ONE_SIDE ? a < b : a < mentees && b >= mentees;
        if (a < 0 || b >= places.length || !twoKinds || score < 0 || score > Problem.HIGHEST_SCORE) {
            throw new IllegalArgumentException("No couple: " + one + ", " + other + ", score " + score);
        }
        if (sizes[a] == rows[a].length) {
            rows[a] = Arrays.copyOf(rows[a], Math.max(8, sizes[a] + (sizes[a] >> 1)));
        }
        rows[a][sizes[a]++] = (long) b << 32 | (long) score << 1;
        return this;
    }

    /** These two, a couple that was named, were a pair before and stay one where the whole is no worse for it. */
    public Draft keep(int one, int other) {
        boolean turned = mentees == ONE_SIDE && one > other;
        kept.add(turned ? new int[] {other, one} : new int[] {one, other});
        return this;
    }

    /** This person was left out last time and comes first now. */
    public Draft first(int person) {
        first.set(person);
        return this;
    }

    /** This person has a partner outside the problem (a pair fixed by hand, say); only a mentor may want more. */
    public Draft paired(int person) {
        paired.set(person);
        places[person] = mentees == ONE_SIDE || person < mentees ? 0 : places[person];
        return this;
    }

    /** Decides between equally good sets of pairs; the same problem with the same seed gives the same pairs. */
    public Draft seed(long number) {
        seed = number;
        return this;
    }

    /** The problem; the draft is spent. */
    public Problem build() {
        for (int a = 0; a < rows.length; a++) {
            long[] row = Arrays.copyOf(rows[a], sizes[a]);
            Arrays.sort(row);
            refuseTwice(a, row);
            rows[a] = row;
        }
        kept.forEach(couple -> mark(couple[0], couple[1]));
        return new Problem(this, rows);
    }

    private void mark(int a, int b) {
        int at = -Arrays.binarySearch(rows[a], ((long) b << 32) - 1) - 1;
        if (at < 0 || at >= rows[a].length || rows[a][at] >>> 32 != b) {
            throw new IllegalArgumentException("Not named: " + a + ", " + b);
        }
        rows[a][at] |= 1;
    }

    Draft copy() {
        Draft copy = new Draft(mentees, places.clone());
        copy.first.or(first);
        copy.paired.or(paired);
        copy.seed = seed;
        return copy;
    }

    Draft take(int person) {
        places[person]--;
        paired.set(person);
        return this;
    }

    private static void refuseTwice(int a, long[] row) {
        for (int i = 1; i < row.length; i++) {
            if (row[i] >>> 32 == row[i - 1] >>> 32) {
                throw new IllegalArgumentException("Named twice: " + a + ", " + (row[i] >>> 32));
            }
        }
    }
}
