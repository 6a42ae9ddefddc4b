package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProblemTest {
    @Test
    void peersAreFoundInEitherOrder() {
        Problem problem = Problem.peers(3).couple(2, 0, 7).build();
        assertThat(problem.scoreOf(0, 2)).hasValue(7);
        assertThat(problem.scoreOf(2, 0)).hasValue(7);
        assertThat(problem.scoreOf(0, 1)).isEmpty();
        assertThat(problem.twoSided()).isFalse();
        assertThat(problem.mentees()).isEqualTo(3);
    }

    @Test
    void mentorsAreNumberedAfterTheMentees() {
        Problem problem = Problem.twoSided(2, 3, 0).couple(1, 2, 4).build();
        assertThat(problem.scoreOf(1, 2)).hasValue(4);
        assertThat(problem.scoreOf(2, 1)).isEmpty();
        assertThat(problem.places(2)).isEqualTo(3);
        assertThat(problem.places(3)).isZero();
        assertThat(problem.waiting().stream()).containsExactly(0, 1, 2);
    }

    @Test
    void couplesStandInTheOrderOfThePartnersHoweverTheyWereNamed() {
        Problem problem = Problem.twoSided(1, 1, 1, 1)
                .couple(0, 3, 1)
                .couple(0, 1, 2)
                .couple(0, 2, 3)
                .build();
        assertThat(problem.partner(0, 0)).isEqualTo(1);
        assertThat(problem.score(0, 2)).isEqualTo(1);
        assertThat(problem.couples()).isEqualTo(3);
    }

    @Test
    void whatIsNoCoupleIsRefused() {
        Draft sides = Problem.twoSided(2, 1);
        assertThatThrownBy(() -> sides.couple(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sides.couple(2, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sides.couple(0, 3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sides.couple(-1, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sides.couple(0, 2, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sides.couple(0, 2, Problem.HIGHEST_SCORE + 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Problem.peers(2).couple(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCoupleNamedTwiceIsRefused() {
        Draft draft = Problem.peers(2).couple(0, 1, 3).couple(1, 0, 4);
        assertThatThrownBy(draft::build).hasMessageContaining("twice");
    }

    @Test
    void aCapacityBelowZeroIsRefused() {
        assertThatThrownBy(() -> Problem.twoSided(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
