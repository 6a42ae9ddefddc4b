package dev.trellis.matching.solve.twosided.net;

/** Puts one mentee's couples into the order of the mentors, without comparing them. */
final class Row {
    private static final int WORD = 64;

    private final int[] ranks;
    private final long[] present;

    Row(int mentors) {
        this.ranks = new int[mentors];
        this.present = new long[(mentors + WORD - 1) / WORD];
    }

    void put(int mentor, int rank) {
        ranks[mentor] = rank;
        present[mentor / WORD] |= 1L << mentor;
    }

    /** Writes all couples down from a place on, and is empty then; the place after the last. */
    int drain(int[] mentors, int[] to, int from) {
        int end = from;
        for (int word = 0; word < present.length; word++) {
            for (long rest = present[word]; rest != 0; rest &= rest - 1) {
                mentors[end] = word * WORD + Long.numberOfTrailingZeros(rest);
                to[end] = ranks[mentors[end]];
                end++;
            }
            present[word] = 0;
        }
        return end;
    }
}
