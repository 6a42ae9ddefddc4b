package dev.trellis.matching.pool;

import dev.trellis.matching.score.Range;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Couples on nobody's list that the proof of a solution does not rule out (in linear programming: columns with a positive
 * reduced profit), and what they could add to the total at most.
 */
final class Overlooked {
    private static final int TAKEN_EACH = 8;
    private static final int[] NOBODY = {};

    private final Row[] rows;
    private final Look look;

    private Overlooked(Row[] rows, Look look) {
        this.rows = rows;
        this.look = look;
    }

    /** Looks at every couple there is. */
    static Overlooked in(Pool pool, Shortlists lists, Problem problem, Solution solution) {
        int least = Math.max(0, solution.standing().worst());
        Openings openings = Openings.in(problem, solution);
        Look look = new Look(pool, lists, problem, openings, Worths.of(problem, solution), least);
        return new Overlooked(
                IntStream.range(0, pool.size()).parallel().mapToObj(look::row).toArray(Row[]::new), look);
    }

    /** The best few for each person, packed as {@link Couples} packs them. */
    long[] couples() {
        return Arrays.stream(rows).flatMapToLong(row -> row.best().couples()).toArray();
    }

    /** Whether more people might have a pair, or the worst pair might be better. */
    boolean open() {
        return Arrays.stream(rows).anyMatch(Row::open);
    }

    /** What all of them together could add to the total. */
    long mayLose() {
        long above = Arrays.stream(rows).mapToLong(Row::above).sum();
        return Math.ceilDiv(
                Math.ceilDiv(above, look.worths().unit()), look.problem().scale());
    }

    /** What one person could add: the whole is proven once they bring so much more. */
    private record Row(Best best, long above, boolean open) {}

    private record Look(Pool pool, Shortlists lists, Problem problem, Openings openings, Worths worths, int least) {
        /** With those of higher numbers. */
        Row row(int one) {
            Best best = new Best(TAKEN_EACH);
            long above = 0;
            boolean open = false;
            Range others = others(one);
            int[] scores = others.isEmpty() ? NOBODY : pool.scores(one, others);
            for (int other = others.from(); other < others.to(); other++) {
                int score = scores[other];
                boolean opens = score >= 0 && openings.leave(one, other, score);
                long more = score >= least ? worths.above(one, other, problem.worth(score, false)) : 0;
                if ((opens || more > 0) && isNew(one, other)) {
                    above = Math.max(above, more);
                    open |= opens;
                    best.offer(opens ? Best.FIRST + score : more, Couples.packed(one, other, score));
                }
            }
            return new Row(best, above, open);
        }

        /** Nobody is asked about by a person whose list holds everybody. */
        private Range others(int one) {
            Range all = pool.others(one);
            int from = lists.of(one).complete() ? all.to() : Math.max(one + 1, all.from());
            return new Range(from, all.to());
        }

        private boolean isNew(int one, int other) {
            return pool.allows(one, other) && problem.scoreOf(one, other).isEmpty();
        }
    }

    /** The few that could add most. */
    private static final class Best {
        /** What goes before every total. */
        static final long FIRST = Long.MAX_VALUE / 2;

        private final long[] adds;
        private final long[] couples;

        Best(int few) {
            this.adds = new long[few];
            this.couples = new long[few];
        }

        void offer(long more, long couple) {
            int at = 0;
            for (int i = 1; i < adds.length; i++) {
                at = adds[i] < adds[at] ? i : at;
            }
            if (more > adds[at]) {
                adds[at] = more;
                couples[at] = couple;
            }
        }

        LongStream couples() {
            return IntStream.range(0, adds.length).filter(i -> adds[i] > 0).mapToLong(i -> couples[i]);
        }
    }
}
