package dev.trellis.matching.solve.twosided.market;

import java.util.Arrays;

/** Mentors by how far away they are, nearest first; a mentor who comes nearer moves up. */
final class Queue {
    private static final int OUT = -1;

    private final long[] distance;
    private final int[] heap;
    private final int[] at;
    private int size;

    Queue(long... distance) {
        this.distance = distance;
        this.heap = new int[distance.length];
        this.at = new int[distance.length];
        Arrays.fill(at, OUT);
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** How near the nearest is; there is one. */
    long nearest() {
        return distance[heap[0]];
    }

    /** Takes a mentor in, or notices that the distance has become shorter. */
    void nearer(int mentor) {
        int hole = at[mentor] == OUT ? size++ : at[mentor];
        long key = distance[mentor];
        while (hole > 0 && distance[heap[(hole - 1) >> 1]] > key) {
            put(hole, heap[(hole - 1) >> 1]);
            hole = (hole - 1) >> 1;
        }
        put(hole, mentor);
    }

    /** Takes the nearest out. */
    int poll() {
        int nearest = heap[0];
        at[nearest] = OUT;
        int last = heap[--size];
        if (size > 0) {
            sink(last);
        }
        return nearest;
    }

    void clear() {
        for (int k = 0; k < size; k++) {
            at[heap[k]] = OUT;
        }
        size = 0;
    }

    private void sink(int mentor) {
        long key = distance[mentor];
        int hole = 0;
        int child = nearerChild(hole);
        while (child < size && distance[heap[child]] < key) {
            put(hole, heap[child]);
            hole = child;
            child = nearerChild(hole);
        }
        put(hole, mentor);
    }

    private int nearerChild(int hole) {
        int left = 2 * hole + 1;
        boolean right = left + 1 < size && distance[heap[left + 1]] < distance[heap[left]];
        return right ? left + 1 : left;
    }

    private void put(int hole, int mentor) {
        heap[hole] = mentor;
        at[mentor] = hole;
    }
}
