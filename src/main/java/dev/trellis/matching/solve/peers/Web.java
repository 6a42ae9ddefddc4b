package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.peers.blossom.Graph;
import dev.trellis.matching.solve.raise.Couples;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Who could be whose peer: every couple once, and for each person all others; people keep places in a shuffled order. */
final class Web implements Couples<Web> {
    /** Parts of a worth in which weights are counted, so that halves of halves are whole. */
    static final int PARTS = 4;

    final Problem problem;
    final int[] people;
    final int[] one;
    final int[] other;
    private final int[] packed;
    final int[] start;
    final int[] couple;

    private Web(Problem problem, int[] people, int couples) {
        this.problem = problem;
        this.people = people;
        this.one = new int[couples];
        this.other = new int[couples];
        this.packed = new int[couples];
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
                    web.put(
                            count++,
                            positions[a],
                            positions[b],
                            problem.score(a, k) << 1 | (problem.kept(a, k) ? 1 : 0));
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

    /** How well a couple suits. */
    int score(int couple) {
        return packed[couple] >> 1;
    }

    /** What a couple adds to the last two levels of the objective. */
    long worth(int couple) {
        return problem.worth(score(couple), (packed[couple] & 1) != 0);
    }

    /** How many others a person could be paired with. */
    int degree(int person) {
        return start[person + 1] - start[person];
    }

    /** The highest worth of a couple; 0 when there is none. */
    long best() {
        return IntStream.range(0, couples()).mapToLong(this::worth).max().orElse(0);
    }

    @Override
    public int[] bestScores() {
        int[] best = new int[people.length];
        for (int c = 0; c < couples(); c++) {
            best[one[c]] = Math.max(best[one[c]], score(c));
            best[other[c]] = Math.max(best[other[c]], score(c));
        }
        return IntStream.range(0, people.length)
                .filter(v -> Bonus.counts(problem, people[v]) > 0)
                .map(v -> best[v])
                .toArray();
    }

    /** How many of those who count at least so often could have a peer. */
    int wanted(int counts) {
        return (int) IntStream.range(0, people.length)
                .filter(v -> degree(v) > 0 && Bonus.counts(problem, people[v]) >= counts)
                .count();
    }

    /**
     * The same with weights: what a couple is worth, and the bonuses of both. Whoever has a degree may take a seat instead,
     * which is worth nothing; no seat is left.
     */
    Graph graph(int seats) {
        long point = Bonus.point(problem);
        int[] starts = starts(seats);
        int[] ends = new int[starts[starts.length - 1]];
        long[] weights = new long[ends.length];
        int[] next = starts.clone();
        for (int v = 0; v < people.length; v++) {
            for (int k = start[v]; k < start[v + 1]; k++) {
                int end = otherOf(couple[k], v);
                int counts = Bonus.counts(problem, people[v]) + Bonus.counts(problem, people[end]);
                weights[next[v]] = PARTS * (worth(couple[k]) + point * counts);
                ends[next[v]++] = end;
            }
            for (int seat = people.length; degree(v) > 0 && seat < people.length + seats; seat++) {
                ends[next[v]++] = seat;
                ends[next[seat]++] = v;
            }
        }
        return new Graph(starts, ends, weights, people.length);
    }

    private int[] starts(int seats) {
        int[] starts = new int[people.length + seats + 1];
        int sitting = 0;
        for (int v = 0; v < people.length; v++) {
            sitting += degree(v) > 0 ? 1 : 0;
            starts[v + 1] = starts[v] + degree(v) + (degree(v) > 0 ? seats : 0);
        }
        for (int seat = people.length; seat < people.length + seats; seat++) {
            starts[seat + 1] = starts[seat] + sitting;
        }
        return starts;
    }

    @Override
    public Web atLeast(int least) {
        return only(couple -> score(couple) >= least);
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
                part.put(end++, one[c], other[c], packed[c]);
            }
        }
        part.link();
        return part;
    }

    private void put(int at, int a, int b, int rank) {
        one[at] = a;
        other[at] = b;
        packed[at] = rank;
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
