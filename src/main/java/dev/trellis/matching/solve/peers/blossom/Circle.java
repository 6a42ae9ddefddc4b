package dev.trellis.matching.solve.peers.blossom;

/**
 * An odd circle of people and smaller circles, all of them paired along it but the first. Neighbours are joined by an edge,
 * the last and the first too.
 */
final class Circle {
    final int[] around;
    /** Where the edge to the next one leaves each. */
    final int[] out;
    /** Where that edge enters the next one. */
    final int[] in;

    private Circle(int[] around, int[] out, int[] in) {
        this.around = around;
        this.out = out;
        this.in = in;
    }

    /** A circle of so many, still to be joined. */
    static Circle of(int size) {
        return new Circle(new int[size], new int[size], new int[size]);
    }

    int size() {
        return around.length;
    }

    /** While it is made: the edge from one place to the next. */
    void join(int place, int leaves, int enters) {
        out[place] = leaves;
        in[place] = enters;
    }

    /** The same circle, begun elsewhere. */
    Circle from(int first) {
        return new Circle(turned(around, first), turned(out, first), turned(in, first));
    }

    private static int[] turned(int[] ring, int first) {
        int[] turned = new int[ring.length];
        System.arraycopy(ring, first, turned, 0, ring.length - first);
        System.arraycopy(ring, 0, turned, ring.length - first, first);
        return turned;
    }
}
