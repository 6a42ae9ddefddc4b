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

    private Beginning(int[] next, long... claim) {
        this(new int[next.length], claim, next);
        Arrays.fill(mate, Pairing.ALONE);
    }

    private Beginning(int[] mate, long[] claim, int... next) {
        this.mate = mate;
        this.claim = claim;
        this.next = next;
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

    /** The same with free seats, which claim so little that anybody with a degree may take one. */
    Beginning with(int seats) {
        int people = mate.length;
        int[] mates = Arrays.copyOf(mate, people + seats);
        long[] claims = Arrays.copyOf(claim, people + seats);
        Arrays.fill(mates, people, mates.length, Pairing.ALONE);
        Arrays.fill(claims, people, claims.length, -Arrays.stream(claim).min().orElse(0));
        return new Beginning(mates, claims, next);
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
