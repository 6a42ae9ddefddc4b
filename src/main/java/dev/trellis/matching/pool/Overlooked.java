package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Couples on nobody's list that the prices of a solution do not rule out (in linear programming: columns with a positive
 * reduced profit), and what they could add at most.
 */
final class Overlooked {
    private static final int TAKEN_EACH = 8;

    private final Row[] rows;
    private final Look look;

    private Overlooked(Row[] rows, Look look) {
        this.rows = rows;
        this.look = look;
    }

    /** Looks at every couple that a bound leaves open. */
    static Overlooked in(Pool pool, Shortlists lists, Problem problem, Solution solution) {
        Look look = look(pool, lists, problem, solution);
        return new Overlooked(each(pool, look::row), look);
    }

    /** Looks at nobody, where that would take too long: only at what each list says it misses at most. */
    static Overlooked bound(Pool pool, Shortlists lists, Problem problem, Solution solution) {
        Look look = look(pool, lists, problem, solution);
        return new Overlooked(each(pool, look::bound), look);
    }

    private static Look look(Pool pool, Shortlists lists, Problem problem, Solution solution) {
        int least = Math.max(0, solution.standing().worst());
        return new Look(pool, lists, problem, Worths.of(problem, solution), least);
    }

    private static Row[] each(Pool pool, IntFunction<Row> row) {
        return IntStream.range(0, pool.size()).parallel().mapToObj(row).toArray(Row[]::new);
    }

    /** The best few for each person, packed as {@link Couples} packs them. */
    long[] couples() {
        return Arrays.stream(rows).flatMapToLong(row -> row.best().couples()).toArray();
    }

    /** What all of them together could add to the total. */
    long mayLose() {
        long above = Arrays.stream(rows).mapToLong(Row::above).sum();
        return Math.ceilDiv(
                Math.ceilDiv(above, look.worths().unit()), look.problem().scale());
    }

    /** What one person could add: the whole is proven once they bring so much more. */
    private record Row(Best best, long above) {}

    private record Look(Pool pool, Shortlists lists, Problem problem, Worths worths, int least) {
        /** With those of higher numbers. */
        Row row(int one) {
            Best best = new Best(TAKEN_EACH);
            long above = 0;
            for (int other = first(one); other < pool.to(one); other++) {
                int most = missed(one, other);
                if (most >= least && worths.above(one, other, worth(most)) > 0 && !listed(one, other)) {
                    int score = pool.score(one, other);
                    long more = score < least ? 0 : worths.above(one, other, worth(score));
                    above = Math.max(above, more);
                    best.offer(more, Couples.packed(one, other, Math.max(0, score)));
                }
            }
            return new Row(best, above);
        }

        Row bound(int one) {
            long above = 0;
            int missed = lists.of(one).missed();
            if (missed >= least && !pool.mentoring()) {
                above = Math.max(0, worths.aboveHalf(one, worth(missed)));
            } else if (missed >= least) {
                for (int other = first(one); other < pool.to(one); other++) {
                    int most = missed(one, other);
                    above = most < least ? above : Math.max(above, worths.above(one, other, worth(most)));
                }
            }
            return new Row(new Best(0), above);
        }

        /** Nobody is asked about by a person whose list holds everybody. */
        private int first(int one) {
            return lists.of(one).missed() < 0 ? pool.size() : Math.max(one + 1, pool.from(one));
        }

        /** The best score that a couple on neither list can have. */
        private int missed(int one, int other) {
            return Math.min(lists.of(one).missed(), lists.of(other).missed());
        }

        private long worth(int score) {
            return problem.worth(score, false);
        }

        private boolean listed(int one, int other) {
            return problem.scoreOf(one, other).isPresent();
        }
    }

    /** The few that could add most. */
    private static final class Best {
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
