package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.twosided.DoubleCover;
import java.util.Arrays;

/**
 * What the double cover settles already: everybody's claim, and all pairs but one place on each odd circle, where somebody
 * stays alone for now.
 */
final class Beginning {
    final int[] mate;
    final long[] claim;
    private final int[] next;

    private Beginning(int[] next, long[] claim) {
        this.next = next;
        this.claim = claim;
        this.mate = new int[next.length];
        Arrays.fill(mate, Pairing.ALONE);
    }

    static Beginning of(Web web, DoubleCover cover) {
        int[] people = web.people;
        int[] positions = new int[people.length];
        for (int v = 0; v < people.length; v++) {
            positions[people[v]] = v;
        }
        int[] next = Arrays.stream(people)
                .map(cover::next)
                .map(person -> person < 0 ? Pairing.ALONE : positions[person])
                .toArray();
        Beginning beginning = new Beginning(
                next,
                Arrays.stream(people)
                        .mapToLong(cover::claims)
                        .map(claims -> Web.PARTS / 2 * claims)
                        .toArray());
        beginning.pairWays();
        beginning.pairCircles();
        return beginning;
    }

    private void pairWays() {
        boolean[] entered = new boolean[next.length];
        Arrays.stream(next).filter(v -> v != Pairing.ALONE).forEach(v -> entered[v] = true);
        for (int v = 0; v < next.length; v++) {
            if (!entered[v]) {
                pairFrom(v);
            }
        }
    }

    private void pairCircles() {
        for (int v = 0; v < next.length; v++) {
            if (next[v] != Pairing.ALONE) {
                pairFrom(length(v) % 2 == 0 ? v : cut(v));
            }
        }
    }

    private int length(int first) {
        int length = 1;
        for (int v = next[first]; v != first; v = next[v]) {
            length++;
        }
        return length;
    }

    /** Leaves the first one of an odd circle alone; where the way that is left begins. */
    private int cut(int first) {
        int second = next[first];
        next[first] = Pairing.ALONE;
        return second;
    }

    private void pairFrom(int first) {
        int v = first;
        while (v != Pairing.ALONE && next[v] != Pairing.ALONE) {
            int w = next[v];
            int after = next[w];
            mate[v] = w;
            mate[w] = v;
            next[v] = Pairing.ALONE;
            next[w] = Pairing.ALONE;
            v = after;
        }
    }
}
