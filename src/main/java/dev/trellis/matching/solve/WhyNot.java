package dev.trellis.matching.solve;

import java.util.ArrayList;
import java.util.List;

/** "Why not these two?" and "what if not these two?", answered by the best the rest can do around the decision. */
public final class WhyNot {
    private final Problem problem;
    private final Standing before;

    private WhyNot(Problem problem, Standing before) {
        this.problem = problem;
        this.before = before;
    }

    /** Asks about decisions that differ from a solution of the same problem. */
    public static WhyNot about(Problem problem, Solution solution) {
        return new WhyNot(problem, solution.standing());
    }

    /** What the whole would lose if these two were a pair; the couple must be possible. */
    public Loss forced(int one, int other) {
        Match couple = couple(one, other);
        Solution rest = Matcher.solve(problem.without(couple, true));
        List<Match> matches = new ArrayList<>(rest.matches());
        matches.add(couple);
        Solution whole = Solution.of(problem, matches, rest.certificate());
        return new Loss(before, whole.standing(), whole);
    }

    /** What the whole would lose if these two were not a pair; the couple must be possible. */
    public Loss forbidden(int one, int other) {
        Solution rest = Matcher.solve(problem.without(couple(one, other), false));
        return new Loss(before, rest.standing(), rest);
    }

    private Match couple(int one, int other) {
        int score = problem.scoreOf(one, other)
                .orElseThrow(() -> new IllegalArgumentException("No couple: " + one + ", " + other));
        return problem.twoSided()
                ? new Match(one, other, score)
                : new Match(Math.min(one, other), Math.max(one, other), score);
    }
}
