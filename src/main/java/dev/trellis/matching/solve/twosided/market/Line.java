package dev.trellis.matching.solve.twosided.market;

/** Who is waiting, by number, the first to come first; nobody waits twice. */
final class Line {
    private final int[] ring;
    private final boolean[] waits;
    private int first;
    private int size;

    Line(int everybody) {
        this.ring = new int[everybody];
        this.waits = new boolean[everybody];
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(int who) {
        if (!waits[who]) {
            waits[who] = true;
            ring[wrapped(first + size++)] = who;
        }
    }

    int poll() {
        int next = ring[first];
        first = wrapped(first + 1);
        size--;
        waits[next] = false;
        return next;
    }

    private int wrapped(int at) {
        return at >= ring.length ? at - ring.length : at;
    }
}
