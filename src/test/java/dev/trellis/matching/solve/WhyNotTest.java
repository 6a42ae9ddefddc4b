package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WhyNotTest {
    private final Problem problem = Problem.twoSided(2, 1, 1)
            .couple(0, 2, 9)
            .couple(0, 3, 8)
            .couple(1, 2, 8)
            .couple(1, 3, 3)
            .first(1)
            .build();
    private final WhyNot whyNot = WhyNot.about(problem, Matcher.solve(problem));

    @Test
    void twoWhoAreForcedTogetherCostTheOthersScore() {
        Loss loss = whyNot.forced(0, 2);
        assertThat(loss.solution().matches()).containsExactly(new Match(0, 2, 9), new Match(1, 3, 3));
        assertThat(loss.total()).isEqualTo(4);
        assertThat(loss.people()).isZero();
        assertThat(loss.none()).isFalse();
    }

    @Test
    void forcingAPairThatIsThereCostsNothing() {
        Loss loss = whyNot.forced(1, 2);
        assertThat(loss.none()).isTrue();
        assertThat(loss.after()).isEqualTo(loss.before());
    }

    @Test
    void forbiddingAPairFindsTheNextBest() {
        Loss loss = whyNot.forbidden(0, 3);
        assertThat(loss.solution().matches()).containsExactly(new Match(0, 2, 9), new Match(1, 3, 3));
        assertThat(loss.after().worst()).isEqualTo(3);
    }

    @Test
    void forbiddingTheOnlyChanceLeavesPeopleOut() {
        Problem tight =
                Problem.peers(4).couple(0, 1, 5).couple(2, 3, 5).first(0).build();
        Loss loss = WhyNot.about(tight, Matcher.solve(tight)).forbidden(1, 0);
        assertThat(loss.people()).isEqualTo(2);
        assertThat(loss.first()).isEqualTo(1);
        assertThat(loss.solution().leftOver().stream()).containsExactly(0, 1);
    }

    @Test
    void aForcedPairUsesOnePlaceOfAMentorWhoHasMore() {
        Problem roomy = Problem.twoSided(2, 2).couple(0, 2, 5).couple(1, 2, 4).build();
        Loss loss = WhyNot.about(roomy, Matcher.solve(roomy)).forced(1, 2);
        assertThat(loss.none()).isTrue();
        assertThat(loss.solution().leftOver().isEmpty()).isTrue();
    }

    @Test
    void twoWhoMayNotBePairedCannotBeForced() {
        Problem peers = Problem.peers(3).couple(0, 1, 5).build();
        WhyNot about = WhyNot.about(peers, Matcher.solve(peers));
        assertThatThrownBy(() -> about.forced(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyDecisionLosesWhatTryingEverythingSaysItDoes() {
        for (int seed = 0; seed < 150; seed++) {
            Problem drawn = seed % 2 == 0 ? new Dice(seed).peers(6) : new Dice(seed).twoSided(4, 3);
            WhyNot about = WhyNot.about(drawn, Matcher.solve(drawn));
            for (Match couple : BruteForce.couples(drawn)) {
                Standing without = BruteForce.best(drawn.without(couple, false));
                assertThat(about.forbidden(couple.a(), couple.b()).after()).isEqualTo(without);
                if (drawn.places(couple.a()) > 0 && drawn.places(couple.b()) > 0) {
                    Loss forced = about.forced(couple.a(), couple.b());
                    assertThat(forced.after()).isLessThanOrEqualTo(forced.before());
                    assertThat(forced.solution().matches()).contains(couple);
                }
            }
        }
    }
}
