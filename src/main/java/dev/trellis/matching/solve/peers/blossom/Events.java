package dev.trellis.matching.solve.peers.blossom;

import java.util.Arrays;

/** What will happen while a tree grows, the earliest first (a binary heap). */
final class Events {
    private long[] time = new long[64];
    private int[] event = new int[64];
    private int size;

    void clear() {
        size = 0;
    }

    /** When the next one happens; there is one. */
    long next() {
        return time[0];
    }

    void add(long at, int what) {
        if (size == time.length) {
            time = Arrays.copyOf(time, 2 * size);
            event = Arrays.copyOf(event, 2 * size);
        }
        int hole = size++;
        while (hole > 0 && time[(hole - 1) >> 1] > at) {
            move((hole - 1) >> 1, hole);
            hole = (hole - 1) >> 1;
        }
        put(hole, at, what);
    }

    /** Takes the next one out. */
    int poll() {
        int next = event[0];
        size--;
        long at = time[size];
        int hole = 0;
        int child = earlier(1);
        while (child < size && time[child] < at) {
            move(child, hole);
            hole = child;
            child = earlier(2 * hole + 1);
        }
        put(hole, at, event[size]);
        return next;
    }

    private int earlier(int left) {
        return left + 1 < size && time[left + 1] < time[left] ? left + 1 : left;
    }

    private void move(int from, int to) {
        put(to, time[from], event[from]);
    }

    private void put(int at, long when, int what) {
        time[at] = when;
        event[at] = what;
    }
}
