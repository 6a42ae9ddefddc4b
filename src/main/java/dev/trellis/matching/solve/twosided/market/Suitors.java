package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Net;

/** The couples of a net, mentor by mentor. */
final class Suitors {
    final int[] start;
    final int[] mentee;
    private final int[] rank;
    private final Net net;

    private Suitors(Net net) {
        this.net = net;
        this.start = new int[net.sides.places.length + 1];
        this.mentee = new int[net.couples()];
        this.rank = new int[net.couples()];
    }

    static Suitors of(Net net) {
        Suitors suitors = new Suitors(net);
        suitors.count();
        suitors.sort();
        return suitors;
    }

    /** What a couple adds to the last two levels of the objective. */
    long worth(int at) {
        return net.worth(rank[at]);
    }

    private void count() {
        for (int i = 0; i < net.sides.mentees.length; i++) {
            for (long couple : net.row(i)) {
                start[net.mentor(couple) + 1]++;
            }
        }
        for (int mentor = 1; mentor < start.length; mentor++) {
            start[mentor] += start[mentor - 1];
        }
    }

    private void sort() {
        int[] next = start.clone();
        for (int i = 0; i < net.sides.mentees.length; i++) {
            for (long couple : net.row(i)) {
                int at = next[net.mentor(couple)]++;
                mentee[at] = i;
                rank[at] = Net.rank(couple);
            }
        }
    }
}
