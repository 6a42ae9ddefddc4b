package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandingTest {
    @Test
    void anEarlierLevelOutweighsAllLaterOnes() {
        assertThat(new Standing(1, 2, 0, 0)).isGreaterThan(new Standing(0, 9, 9, 99));
        assertThat(new Standing(1, 4, 0, 0)).isGreaterThan(new Standing(1, 2, 9, 99));
        assertThat(new Standing(1, 4, 2, 0)).isGreaterThan(new Standing(1, 4, 1, 99));
        assertThat(new Standing(1, 4, 2, 8)).isGreaterThan(new Standing(1, 4, 2, 7));
    }

    @Test
    void aMentorWithTwoMenteesCountsOnce() {
        Problem problem =
                Problem.twoSided(2, 2).couple(0, 2, 3).couple(1, 2, 5).first(2).build();
        Standing standing = Standing.of(problem, List.of(new Match(0, 2, 3), new Match(1, 2, 5)));
        assertThat(standing).isEqualTo(new Standing(1, 3, 3, 8));
    }

    @Test
    void noPairsLeaveNobodyBadlyOff() {
        assertThat(Standing.of(Problem.peers(2).build(), List.of())).isEqualTo(new Standing(0, 0, Standing.NO_PAIR, 0));
    }

    @Test
    void aBonusOutweighsEveryScoreTogether() {
        Problem problem = Problem.twoSided(3, 1, 1)
                .couple(0, 3, Problem.HIGHEST_SCORE)
                .couple(1, 4, 0)
                .keep(1, 4)
                .paired(4)
                .first(3)
                .build();
        assertThat(Bonus.point(problem)).isGreaterThan(3 * problem.worth(Problem.HIGHEST_SCORE, true));
        assertThat(Bonus.counts(problem, 0)).isEqualTo(1);
        assertThat(Bonus.counts(problem, 3)).isEqualTo(2);
        assertThat(Bonus.counts(problem, 4)).isZero();
    }
}
