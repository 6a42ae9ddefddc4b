package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.audit.Auditor;
import dev.trellis.matching.solve.audit.Flaw;
import dev.trellis.matching.solve.audit.Verdict;
import java.util.stream.LongStream;

/**
 * Solves a pool by short lists, and then looks again at whoever is on nobody's list: couples that could improve the whole
 * are added, and it is solved again, until there are none.
 */
public final class Thorough {
    /** So often at most it is solved again for the total alone; mostly twice is enough. */
    private static final int TRIES = 30;

    private final Pool pool;
    private final Shortlists lists;
    private final long seed;
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
     * The best pairs, which the auditor believes: where it does not there are none, and nobody reads that they are proven.
     *
     * @param problem what was solved in the end
     * @param mayLose no set of pairs that is as good on the earlier levels has a total that is higher by more than this
     */
    public record Found(Problem problem, Solution solution, long mayLose) {
        public Found {
            if (Auditor.check(problem, solution) instanceof Verdict.Refused(Flaw flaw)) {
                throw new IllegalStateException("The pairs are not proven to be the best: " + flaw);
            }
        }
    }

    /** The best pairs of a pool, the same each time. */
    public static Found solve(Pool pool, long seed) {
        return solve(pool, Shortlists.of(pool, seed), seed);
    }

    static Found solve(Pool pool, Shortlists lists, long seed) {
        Thorough thorough = new Thorough(pool, lists, seed);
        return lists.complete() ? new Found(thorough.problem, thorough.solution, 0) : thorough.widened();
    }

    private Found widened() {
        Overlooked overlooked = overlooked();
        long[] found = overlooked.couples();
        for (int tries = 0; found.length > 0 && (tries < TRIES || overlooked.open()); tries++) {
            more = LongStream.concat(LongStream.of(more), LongStream.of(found)).toArray();
            problem = Couples.problem(pool, lists, more, seed);
            solution = Matcher.solve(problem);
            overlooked = overlooked();
            found = overlooked.couples();
        }
        return new Found(problem, solution, overlooked.mayLose());
    }

    private Overlooked overlooked() {
        return Overlooked.in(pool, lists, problem, solution);
    }
}
