package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Coverage;

/**
 * The couples that remain when the worst pair's score is raised as far as it goes without anybody losing a pair.
 *
 * @param least how good every pair is at least
 * @param web the couples
 * @param reach how many people they serve, and how
 * @param better how few people could have a pair if it were raised by one more point
 */
record Raised(int least, Web web, Reach reach, Coverage better) {
    /** Halves the range of scores until one point decides. */
    static Raised asFarAs(Reach goal, Web all) {
        Web kept = all;
        Reach reach = goal;
        int low = 0;
        int high = goal.coverage().all().covered() == 0 ? 0 : highest(all);
        while (low < high) {
            int middle = low + (high - low + 1) / 2;
            Web couples = kept.atLeast(middle);
            Reach reached = Reach.of(couples);
            if (reached.coverage().reaches(goal.coverage())) {
                low = middle;
                kept = couples;
                reach = reached;
            } else {
                high = middle - 1;
            }
        }
        return new Raised(low, kept, reach, Reach.of(kept.atLeast(low + 1)).coverage());
    }

    private static int highest(Web web) {
        int highest = 0;
        for (int couple = 0; couple < web.couples(); couple++) {
            highest = Math.max(highest, web.score(couple));
        }
        return highest;
    }
}
