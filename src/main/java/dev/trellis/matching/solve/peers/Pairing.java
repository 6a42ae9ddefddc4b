package dev.trellis.matching.solve.peers;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Pairs as many people as possible, scores aside (Edmonds 1965): from somebody who is alone an alternating tree grows,
 * odd circles in it shrink to their stem, until it meets another who is alone. A tree that grew in vain is never entered
 * again, and shows who is scarce.
 */
final class Pairing {
    static final int ALONE = -1;

    private static final byte OUTSIDE = 0;
    private static final byte OUTER = 1;
    private static final byte INNER = 2;

    final int[] mate;
    private final Web web;
    private final Stems stems;
    private final int[] parent;
    private final byte[] kind;
    private final boolean[] vain;
    private final int[] queue;
    private final int[] touched;
    private int queued;
    private int touches;

    Pairing(Web web) {
        int people = web.people.length;
        this.web = web;
        this.mate = new int[people];
        this.stems = new Stems(people);
        this.parent = new int[people];
        this.kind = new byte[people];
        this.vain = new boolean[people];
        this.queue = new int[people];
        this.touched = new int[people];
        Arrays.fill(mate, ALONE);
    }

    /** Pairs as many of these people as possible; others may lose their partner for it, these never do. */
    void pair(IntPredicate people) {
        for (int v = 0; v < mate.length; v++) {
            if (people.test(v) && mate[v] == ALONE && !vain[v]) {
                grow(v, people);
            }
        }
    }

    /** Whether somebody is wanted by more people than can have them. */
    boolean scarce(int person) {
        return vain[person] && kind[person] == INNER;
    }

    private void grow(int root, IntPredicate people) {
        queued = 0;
        touches = 0;
        touch(root, OUTER);
        int spare = ALONE;
        for (int at = 0; at < queued; at++) {
            int v = queue[at];
            if (spare == ALONE && !people.test(v)) {
                spare = v;
            }
            if (look(v)) {
                forget();
                return;
            }
        }
        if (spare == ALONE) {
            Arrays.stream(touched, 0, touches).forEach(v -> vain[v] = true);
        } else {
            int left = mate[spare];
            mate[spare] = ALONE;
            shift(left);
            forget();
        }
    }

    private boolean look(int v) {
        for (int k = web.start[v]; k < web.start[v + 1]; k++) {
            int w = web.otherOf(web.couple[k], v);
            if (!vain[w] && meet(v, w)) {
                return true;
            }
        }
        return false;
    }

    private boolean meet(int v, int w) {
        if (kind[w] == OUTSIDE) {
            parent[w] = v;
            if (mate[w] == ALONE) {
                shift(w);
                return true;
            }
            touch(w, INNER);
            touch(mate[w], OUTER);
        } else if (kind[w] == OUTER && stems.of(v) != stems.of(w)) {
            int stem = commonStem(v, w);
            shrink(v, w, stem);
            shrink(w, v, stem);
        }
        return false;
    }

    private int commonStem(int v, int w) {
        stems.mark();
        int a = stems.of(v);
        int b = stems.of(w);
        while (true) {
            if (a != ALONE) {
                if (stems.passed(a)) {
                    return a;
                }
                a = up(a);
            }
            int swap = a;
            a = b;
            b = swap;
        }
    }

    private int up(int stem) {
        return mate[stem] == ALONE ? ALONE : stems.of(parent[mate[stem]]);
    }

    private void shrink(int from, int across, int stem) {
        int v = from;
        int w = across;
        while (stems.of(v) != stem) {
            parent[v] = w;
            w = mate[v];
            if (kind[w] == INNER) {
                kind[w] = OUTER;
                queue[queued++] = w;
            }
            stems.join(v, stem);
            stems.join(w, stem);
            v = parent[w];
        }
    }

    private void shift(int last) {
        int w = last;
        while (w != ALONE) {
            int v = parent[w];
            int next = mate[v];
            mate[w] = v;
            mate[v] = w;
            w = next;
        }
    }

    private void touch(int v, byte as) {
        kind[v] = as;
        touched[touches++] = v;
        if (as == OUTER) {
            queue[queued++] = v;
        }
    }

    private void forget() {
        for (int k = 0; k < touches; k++) {
            kind[touched[k]] = OUTSIDE;
            stems.forget(touched[k]);
        }
    }
}
