package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;

/**
 * The couples that remain when the worst pair's score is raised as far as it goes without anybody losing a pair.
 *
 * @param net the couples
 * @param reach how many people they serve, and how
 * @param better how few people could have a pair if it were raised by one more point
 */
record Raised(Net net, Reach reach, Coverage better) {
    /** The answer is mostly near the top, where few couples remain to be looked at: begin there, then halve the range. */
    private static final int FIRST_PART = 16;

    /** Narrows the range of scores down until one point decides. */
    static Raised asFarAs(Reach goal, Net all) {
        Net kept = all;
        Reach reach = goal;
        int low = 0;
        int high = goal.coverage().all().covered() == 0 ? Problem.HIGHEST_SCORE + 1 : all.ceiling(goal.coverage());
        int part = FIRST_PART;
        while (low < high) {
            int middle = high - (high - low) / part;
            Net couples = kept.atLeast(middle);
            Reach reached = Reach.of(couples);
            if (reached.coverage().reaches(goal.coverage())) {
                low = middle;
                kept = couples;
                reach = reached;
                part = 2;
            } else {
                high = middle - 1;
                part = Math.max(2, part / 2);
            }
        }
        return new Raised(kept, reach, Reach.of(kept.atLeast(low + 1)).coverage());
    }
}
