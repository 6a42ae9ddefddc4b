package dev.trellis.matching.solve.peers.blossom;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A tree that grows from somebody who is alone, by turns over couples and over pairs: even points can be left alone instead,
 * odd ones stand between. While time passes, everybody in an even point claims less and everybody in an odd one more; what
 * that comes to is only written down when a point leaves the tree.
 */
final class Tree {
    static final byte OUTSIDE = 0;
    static final byte EVEN = 1;
    static final byte ODD = 2;

    final long[] claim;
    final long[] toll;
    final int[] from;
    final int[] to;
    long now;
    private final Nest nest;
    private final byte[] kind;
    private final long[] since;
    private final int[] passed;
    private int[] touched = new int[64];
    private int touches;
    private int walks;

    Tree(Nest nest, long[] claim) {
        int points = nest.points();
        this.nest = nest;
        this.claim = claim;
        this.toll = new long[points];
        this.from = new int[points];
        this.to = new int[points];
        this.kind = new byte[points];
        this.since = new long[points];
        this.passed = new int[points];
    }

    byte kind(int point) {
        return kind[point];
    }

    /** Takes a point in, over an edge from a person in the tree to one within it. */
    void join(int point, byte as, int over, int into) {
        kind[point] = as;
        since[point] = now;
        from[point] = over;
        to[point] = into;
        if (touches == touched.length) {
            touched = Arrays.copyOf(touched, 2 * touches);
        }
        touched[touches++] = point;
    }

    /** What a person claims now. */
    long claim(int person) {
        return claim[person] + gone(nest.outer(person));
    }

    /** When the toll of an odd point will be gone. */
    long tollGone(int point) {
        return since[point] + toll[point] / 2;
    }

    /** Takes a point out, as it is now. */
    void leave(int point) {
        long gone = gone(point);
        for (int person : nest.people(point)) {
            claim[person] += gone;
        }
        toll[point] -= nest.isCircle(point) ? 2 * gone : 0;
        kind[point] = OUTSIDE;
    }

    /** The first even point on the ways of both to the root. */
    int stem(int one, int other) {
        walks++;
        int a = one;
        int b = other;
        while (true) {
            if (a != Nest.NONE) {
                if (passed[a] == walks) {
                    return a;
                }
                passed[a] = walks;
                a = up(a);
            }
            int swap = a;
            a = b;
            b = swap;
        }
    }

    /** The circle that an edge between two even points closes at their stem. */
    Circle circle(int stem, int one, int other) {
        int[] left = way(nest.outer(one), stem);
        int[] right = way(nest.outer(other), stem);
        int size = left.length + 1 + right.length;
        Circle circle = Circle.of(size);
        circle.around[0] = stem;
        for (int k = 0; k < left.length; k++) {
            int point = left[left.length - 1 - k];
            circle.around[k + 1] = point;
            circle.join(k, from[point], to[point]);
        }
        circle.join(left.length, one, other);
        for (int k = 0; k < right.length; k++) {
            circle.around[left.length + 1 + k] = right[k];
            circle.join(left.length + 1 + k, to[right[k]], from[right[k]]);
        }
        return circle;
    }

    private int[] way(int point, int stem) {
        return IntStream.iterate(point, at -> at != stem, this::above).toArray();
    }

    /** The next point on the way to the root. */
    int above(int point) {
        return nest.outer(from[point]);
    }

    /** Ends: everybody leaves, and circles that take no toll open. */
    void end() {
        for (int k = 0; k < touches; k++) {
            if (kind[touched[k]] != OUTSIDE) {
                leave(touched[k]);
            }
        }
        for (int k = 0; k < touches; k++) {
            openIfFree(touched[k]);
        }
        touches = 0;
        now = 0;
    }

    private void openIfFree(int point) {
        if (nest.isCircle(point) && nest.isOutermost(point) && toll[point] == 0) {
            int[] around = nest.circle(point).around;
            nest.open(point);
            for (int within : around) {
                openIfFree(within);
            }
        }
    }

    private int up(int even) {
        return from[even] == Nest.NONE ? Nest.NONE : above(above(even));
    }

    private long gone(int point) {
        long passing = now - since[point];
        return kind[point] == EVEN ? -passing : kind[point] == ODD ? passing : 0;
    }
}
