package dev.trellis.matching.solve.raise;

import dev.trellis.matching.solve.Coverage;
import java.util.function.Function;

/**
 * The couples that remain when the worst pair's score is raised as far as it goes without anybody losing a pair.
 *
 * @param least how good every pair is at least
 * @param couples all that are so good
 * @param reach how many people they serve, and how
 * @param better how few people could have a pair if it were raised by one more point
 */
public record Raised<C extends Couples<C>, R extends Reaching>(int least, C couples, R reach, Coverage better) {
    /** Narrows the range of scores down until one point decides. */
    public static <C extends Couples<C>, R extends Reaching> Raised<C, R> asFarAs(R goal, C all, Function<C, R> reach) {
        Raising<C, R> raising = new Raising<>(goal.coverage(), reach, all, goal);
        int least = Threshold.highest(goal.coverage().ceiling(all.bestScores()), raising::reaches);
        Coverage better = reach.apply(raising.couples.atLeast(least + 1)).coverage();
        return new Raised<>(least, raising.couples, raising.reached, better);
    }

    private static final class Raising<C extends Couples<C>, R extends Reaching> {
        private final Coverage goal;
        private final Function<C, R> reach;
        private C couples;
        private R reached;

        Raising(Coverage goal, Function<C, R> reach, C couples, R reached) {
            this.goal = goal;
            this.reach = reach;
            this.couples = couples;
            this.reached = reached;
        }

        boolean reaches(int least) {
            C fewer = couples.atLeast(least);
            R now = reach.apply(fewer);
            boolean asMany = now.coverage().reaches(goal);
            couples = asMany ? fewer : couples;
            reached = asMany ? now : reached;
            return asMany;
        }
    }
}
