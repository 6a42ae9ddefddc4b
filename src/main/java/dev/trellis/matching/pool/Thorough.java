package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.stream.LongStream;

/**
 * Solves a pool by short lists, and then looks again at whoever is on nobody's list: couples that could improve the whole
 * are added, and it is solved again, until there are none.
 */
public final class Thorough {
    private static final int TRIES = 10;
    /** In a pool with more couples than this nobody looks again; what that may lose is said. */
    private static final long LOOKED_AT = 24_000_000;

    private final Pool pool;
    private final long seed;
    private Shortlists lists;
    private long[] more = {};
    private Problem problem;
    private Solution solution;

    private Thorough(Pool pool, Shortlists lists, long seed) {
        this.pool = pool;
        this.seed = seed;
        this.lists = lists;
        this.problem = Couples.problem(pool, lists, more, seed);
        this.solution = Matcher.solve(problem);
    }

    /**
     * The best pairs.
     *
     * @param mayLose no set of pairs that is as good on the earlier levels has a total that is higher by more than this
     */
    public record Found(Solution solution, long mayLose) {}

    /** The best pairs of a pool, the same each time. */
    public static Found solve(Pool pool, long seed) {
        return solve(pool, Shortlists.of(pool, seed), seed);
    }

    static Found solve(Pool pool, Shortlists lists, long seed) {
        Thorough thorough = new Thorough(pool, lists, seed);
        return lists.complete() ? new Found(thorough.solution, 0) : thorough.widened();
    }

    private Found widened() {
        widen();
        if ((long) pool.size() * pool.size() > LOOKED_AT) {
            return new Found(
                    solution, Overlooked.bound(pool, lists, problem, solution).mayLose());
        }
        Overlooked overlooked = Overlooked.in(pool, lists, problem, solution);
        for (int tries = 0; tries < TRIES; tries++) {
            long[] found = overlooked.couples();
            if (found.length == 0) {
                break;
            }
            more = LongStream.concat(LongStream.of(more), LongStream.of(found)).toArray();
            solve(Couples.problem(pool, lists, more, seed));
            overlooked = Overlooked.in(pool, lists, problem, solution);
        }
        return new Found(solution, overlooked.mayLose());
    }

    /** Whoever is left over looks at everybody, where that may help. */
    private void widen() {
        if (solution.leftOver().cardinality() > 0) {
            Shortlists all = lists.widened(pool, solution.leftOver(), seed);
            Problem wider = Couples.problem(pool, all, more, seed);
            if (roomFor(wider)) {
                lists = all;
                solve(wider);
            }
        }
    }

    private void solve(Problem wider) {
        problem = wider;
        solution = Matcher.solve(wider);
    }

    /** Whether those left over might still find one another, or a mentor with a place. */
    private boolean roomFor(Problem wider) {
        return wider.twoSided()
                ? Openings.are(wider, solution)
                : solution.leftOver().cardinality() > 1;
    }
}
