package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Net;

/** The couples of a net, mentor by mentor. */
final class Suitors {
    final int[] start;
    final int[] mentee;
    private final int[] couple;
    private final Net net;

    private Suitors(Net net) {
        this.net = net;
        this.start = new int[net.sides.mentors.length + 1];
        this.mentee = new int[net.couples()];
        this.couple = new int[net.couples()];
    }

    static Suitors of(Net net) {
        Suitors suitors = new Suitors(net);
        suitors.count();
        suitors.sort();
        return suitors;
    }

    /** What a couple adds to the last two levels of the objective. */
    long worth(int at) {
        return net.worth(couple[at]);
    }

    private void count() {
        for (int c = 0; c < couple.length; c++) {
            start[net.mentor(c) + 1]++;
        }
        for (int mentor = 1; mentor < start.length; mentor++) {
            start[mentor] += start[mentor - 1];
        }
    }

    private void sort() {
        int[] next = start.clone();
        for (int i = 0; i < net.sides.mentees.length; i++) {
            for (int c = net.start(i); c < net.end(i); c++) {
                int at = next[net.mentor(c)]++;
                mentee[at] = i;
                couple[at] = c;
            }
        }
    }
}
