package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatcherTest {
    @Test
    void theBestTotalWinsWhenEverybodyIsPairedEitherWay() {
        Problem problem = Problem.twoSided(2, 1, 1)
                .couple(0, 2, 9)
                .couple(0, 3, 8)
                .couple(1, 2, 8)
                .couple(1, 3, 3)
                .build();
        assertThat(Matcher.solve(problem).matches()).containsExactly(new Match(0, 3, 8), new Match(1, 2, 8));
    }

    @Test
    void peersAreTakenWhoeverIsFirstAmongThem() {
        Problem problem = Problem.peers(3)
                .couple(1, 0, 5)
                .couple(2, 1, 4)
                .couple(0, 2, 9)
                .first(1)
                .build();
        Solution solution = Matcher.solve(problem);
        assertThat(solution.matches()).containsExactly(new Match(0, 1, 5));
        assertThat(solution.leftOver().stream()).containsExactly(2);
    }
}
