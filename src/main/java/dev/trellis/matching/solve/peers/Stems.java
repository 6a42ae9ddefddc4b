package dev.trellis.matching.solve.peers;

/** The stem each shrunken odd circle hangs on, found by halving paths; people in no circle are their own stem. */
final class Stems {
    private final int[] next;
    private final int[] passed;
    private int round;

    Stems(int people) {
        this.next = new int[people];
        this.passed = new int[people];
        for (int v = 0; v < people; v++) {
            next[v] = v;
        }
    }

    int of(int person) {
        int v = person;
        while (next[v] != v) {
            next[v] = next[next[v]];
            v = next[v];
        }
        return v;
    }

    /** Hangs a person's stem on another, if it is not there yet. */
    void join(int person, int stem) {
        if (next[person] == person) {
            next[person] = stem;
        }
    }

    void forget(int person) {
        next[person] = person;
    }

    /** Starts to walk up from two people at once. */
    void mark() {
        round++;
    }

    /** Whether one of the two walks passed here before. */
    boolean passed(int stem) {
        boolean before = passed[stem] == round;
        passed[stem] = round;
        return before;
    }
}
