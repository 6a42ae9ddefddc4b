package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Problem;

/**
 * The couples that remain when the worst pair's score is raised as far as it goes without anybody losing a pair.
 *
 * @param net the couples
 * @param reach how many people they serve, and how
 * @param better how few people could have a pair if it were raised by one more point
 */
record Raised(Net net, Reach reach, Coverage better) {
    /** Halves the range of scores until one point decides. */
    static Raised asFarAs(Reach goal, Net all) {
        Raised raised =
                new Raised(all, goal, Reach.of(all.only(couple -> false)).coverage());
        int low = 0;
        int high = goal.coverage().all().covered() == 0 ? Problem.HIGHEST_SCORE + 1 : all.highest();
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            Net part = raised.net.atLeast(middle);
            Reach reached = Reach.of(part);
            if (reached.coverage().reaches(goal.coverage())) {
                low = middle;
                raised = new Raised(part, reached, raised.better);
            } else {
                high = middle - 1;
                raised = new Raised(raised.net, raised.reach, reached.coverage());
            }
        }
        return raised;
    }
}
