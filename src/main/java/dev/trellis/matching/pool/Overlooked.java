package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Couples on nobody's list that the prices of a solution do not rule out (in linear programming: columns with a positive
 * reduced profit), and what they could add at most.
 */
final class Overlooked {
    /** In a pool with more couples than this, only some of those that a bound leaves open are looked at. */
    private static final long LOOKED_AT = 24_000_000;

    private static final int LOOKED_AT_EACH = 300;
    private static final int TAKEN_EACH = 8;

    private final Row[] rows;
    private final Look look;

    private Overlooked(Row[] rows, Look look) {
        this.rows = rows;
        this.look = look;
    }

    static Overlooked in(Pool pool, Shortlists lists, Problem problem, Solution solution) {
        Look look = new Look(
                pool,
                lists,
                problem,
                Worths.of(problem, solution),
                solution.standing().worst());
        int many = (long) pool.size() * pool.size() <= LOOKED_AT ? Integer.MAX_VALUE : LOOKED_AT_EACH;
        Row[] rows = IntStream.range(0, pool.size())
                .parallel()
                .mapToObj(number -> look.row(number, many))
                .toArray(Row[]::new);
        return new Overlooked(rows, look);
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

    private record Look(Pool pool, Shortlists lists, Problem problem, Worths worths, int worst) {
        /** With those of higher numbers. */
        Row row(int one, int most) {
            int missed = lists.of(one).missed();
            Best best = new Best(TAKEN_EACH);
            int left = missed < 0 ? 0 : most;
            long above = 0;
            for (int other = Math.max(one + 1, pool.from(one)); missed >= 0 && other < pool.to(one); other++) {
                int bound = Math.min(missed, lists.of(other).missed());
                if (bound < Math.max(0, worst) || !worths.below(one, other, worth(bound)) || listed(one, other)) {
                    continue;
                }
                int score = left > 0 ? pool.score(one, other) : bound;
                left--;
                if (score >= Math.max(0, worst)) {
                    long more = worths.above(one, other, worth(score));
                    above = Math.max(above, more);
                    best.offer(left < 0 ? 0 : more, Couples.packed(one, other, score));
                }
            }
            return new Row(best, above);
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
