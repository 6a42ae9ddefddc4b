package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Problem;
import java.util.Random;
import java.util.function.IntPredicate;

/** Who could be whose peer: every couple once, and for each person all others; people keep places in a shuffled order. */
final class Web {
    final Problem problem;
    final int[] people;
    final int[] one;
    final int[] other;
    final int[] score;
    final int[] start;
    final int[] couple;

    private Web(Problem problem, int[] people, int couples) {
        this.problem = problem;
        this.people = people;
        this.one = new int[couples];
        this.other = new int[couples];
        this.score = new int[couples];
        this.start = new int[people.length + 1];
        this.couple = new int[2 * couples];
    }

    /** Every couple of two people who want somebody. */
    static Web of(Problem problem) {
        int[] people = shuffled(problem);
        int[] positions = new int[people.length];
        for (int v = 0; v < people.length; v++) {
            positions[people[v]] = v;
        }
        Web web = new Web(problem, people, Math.toIntExact(problem.couples()));
        int count = 0;
        for (int a = 0; a < people.length; a++) {
            for (int k = 0; problem.places(a) > 0 && k < problem.degree(a); k++) {
                int b = problem.partner(a, k);
                if (problem.places(b) > 0) {
                    web.put(count++, positions[a], positions[b], problem.score(a, k));
                }
            }
        }
        int wanted = count;
        return web.only(kept -> kept < wanted);
    }

    /** How many couples there are. */
    int couples() {
        return one.length;
    }

    /** The other of a couple. */
    int otherOf(int couple, int person) {
        return one[couple] ^ other[couple] ^ person;
    }

    /** How many others a person could be paired with. */
    int degree(int person) {
        return start[person + 1] - start[person];
    }

    /** The couples with at least this score. */
    Web atLeast(int least) {
        return only(couple -> score[couple] >= least);
    }

    /** Some of the couples. */
    Web only(IntPredicate kept) {
        int count = 0;
        for (int c = 0; c < couples(); c++) {
            count += kept.test(c) ? 1 : 0;
        }
        Web part = new Web(problem, people, count);
        int end = 0;
        for (int c = 0; c < couples(); c++) {
            if (kept.test(c)) {
                part.put(end++, one[c], other[c], score[c]);
            }
        }
        part.link();
        return part;
    }

    private void put(int at, int a, int b, int points) {
        one[at] = a;
        other[at] = b;
        score[at] = points;
    }

    private void link() {
        for (int c = 0; c < couples(); c++) {
            start[one[c]]++;
            start[other[c]]++;
        }
        for (int v = 0; v < people.length; v++) {
            start[v + 1] += start[v];
        }
        for (int c = couples() - 1; c >= 0; c--) {
            couple[--start[one[c]]] = c;
            couple[--start[other[c]]] = c;
        }
    }

    private static int[] shuffled(Problem problem) {
        Random order = new Random(problem.seed());
        int[] people = new int[problem.people()];
        for (int v = 0; v < people.length; v++) {
            int swapped = order.nextInt(v + 1);
            people[v] = people[swapped];
            people[swapped] = v;
        }
        return people;
    }
}
