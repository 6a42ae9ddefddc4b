package dev.trellis.matching.solve.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.audit.SecondAuditor.Solved;
import org.junit.jupiter.api.Test;

/** Five peers: two pairs, and the fifth is left over. */
class SecondAuditorTest {
    private static final int[] ROOM = {2, 1, 2, 1, 1};
    private static final int[] PEOPLE = {4, 0, 2};

    private final Solved pairs = solved(Problem.peers(5)
            .couple(0, 1, 90)
            .couple(2, 3, 80)
            .couple(0, 4, 30)
            .couple(2, 4, 40)
            .couple(1, 4, 50)
            .build());
    private final Problem second = Problem.twoSided(1, 1, 1)
            .couple(0, 1, 30)
            .couple(0, 2, 40)
            .paired(1)
            .paired(2)
            .build();

    @Test
    void bothStagesAreProven() {
        assertThat(SecondAuditor.check(pairs, solved(second), ROOM, PEOPLE)).isEqualTo(new Verdict.Proven(40));
    }

    @Test
    void nobodyIsAskedWhoHasNoRoomOrNoPair() {
        refused(Flaw.WRONG_SECONDS, solved(second), new int[] {1, 1, 2, 1, 1}, PEOPLE);
        refused(Flaw.WRONG_SECONDS, solved(second), ROOM, new int[] {4, 1, 2});
        refused(Flaw.WRONG_SECONDS, solved(second), ROOM, new int[] {3, 0, 2});
    }

    @Test
    void nobodyIsPassedOver() {
        Problem one = Problem.twoSided(1, 1).couple(0, 1, 30).paired(1).build();
        refused(Flaw.WRONG_SECONDS, solved(one), ROOM, new int[] {4, 0});
        refused(Flaw.WRONG_SECONDS, solved(Problem.twoSided(0).build()), ROOM, new int[0]);
        refused(Flaw.WRONG_SECONDS, solved(second), new int[] {2, 2, 2, 1, 1}, PEOPLE);
    }

    @Test
    void nobodyTakesTwoMoreOrIsCountedTwice() {
        Problem roomy = Problem.twoSided(1, 2, 1)
                .couple(0, 1, 30)
                .couple(0, 2, 40)
                .paired(1)
                .paired(2)
                .build();
        refused(Flaw.WRONG_SECONDS, solved(roomy), ROOM, PEOPLE);
        Problem counted =
                Problem.twoSided(1, 1, 1).couple(0, 1, 30).couple(0, 2, 40).build();
        refused(Flaw.WRONG_SECONDS, solved(counted), ROOM, PEOPLE);
    }

    @Test
    void whoWaitedStillGoesFirst() {
        Problem first = Problem.twoSided(1, 1, 1)
                .couple(0, 1, 30)
                .couple(0, 2, 40)
                .first(0)
                .paired(1)
                .paired(2)
                .build();
        refused(Flaw.WRONG_SECONDS, solved(first), ROOM, PEOPLE);
    }

    @Test
    void theyAreTheSameCouplesWithTheSameScores() {
        Problem other = Problem.twoSided(1, 1, 1)
                .couple(0, 1, 30)
                .couple(0, 2, 41)
                .paired(1)
                .paired(2)
                .build();
        refused(Flaw.NO_SUCH_COUPLE, solved(other), ROOM, PEOPLE);
    }

    @Test
    void whatIsNotTheBestIsNotBelieved() {
        Problem parted =
                Problem.twoSided(1, 1, 1).couple(0, 1, 30).paired(1).paired(2).build();
        Solution worse = Matcher.solve(parted);
        assertThat(SecondAuditor.check(pairs, new Solved(second, worse), ROOM, PEOPLE))
                .isInstanceOf(Verdict.Refused.class);
        Solved wrong =
                new Solved(pairs.problem(), Matcher.solve(Problem.peers(5).build()));
        assertThat(SecondAuditor.check(wrong, solved(second), ROOM, PEOPLE)).isInstanceOf(Verdict.Refused.class);
    }

    private void refused(Flaw flaw, Solved seconds, int[] room, int[] people) {
        assertThat(SecondAuditor.check(pairs, seconds, room, people)).isEqualTo(new Verdict.Refused(flaw));
    }

    private static Solved solved(Problem problem) {
        return new Solved(problem, Matcher.solve(problem));
    }
}
