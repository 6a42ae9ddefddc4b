package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Coverage;

/**
 * The couples that remain when the worst pair's score is raised as far as it goes without anybody losing a pair.
 *
 * @param web the couples
 * @param reach how many people they serve, and how
 * @param better how few people could have a pair if it were raised by one more point
 */
record Raised(Web web, Reach reach, Coverage better) {
    /** Halves the range of scores until one point decides. */
    static Raised asFarAs(Reach goal, Web all) {
        Raised raised =
                new Raised(all, goal, Reach.of(all.only(couple -> false)).coverage());
        int low = 0;
        int high = goal.coverage().all().covered() == 0 ? 0 : highest(all);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            Web part = raised.web.atLeast(middle);
            Reach reached = Reach.of(part);
            if (reached.coverage().reaches(goal.coverage())) {
                low = middle;
                raised = new Raised(part, reached, raised.better);
            } else {
                high = middle - 1;
                raised = new Raised(raised.web, raised.reach, reached.coverage());
            }
        }
        return raised;
    }

    private static int highest(Web web) {
        int highest = 0;
        for (int points : web.score) {
            highest = Math.max(highest, points);
        }
        return highest;
    }
}
