package dev.trellis.matching.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.audit.Auditor;
import dev.trellis.matching.solve.audit.Verdict;
import org.junit.jupiter.api.Test;

class MatcherTest {
    @Test
    void theBestTotalWinsWhenEverybodyIsPairedEitherWay() {
        Problem problem = Problem.twoSided(2, 1, 1)
                .couple(0, 2, 9)
                .couple(0, 3, 5)
                .couple(1, 2, 5)
                .couple(1, 3, 5)
                .build();
        assertThat(Matcher.solve(problem).matches()).containsExactly(new Match(0, 2, 9), new Match(1, 3, 5));
    }

    @Test
    void aBetterWorstPairOutweighsAHigherTotal() {
        Problem problem = Problem.twoSided(2, 1, 1)
                .couple(0, 2, 100)
                .couple(0, 3, 4)
                .couple(1, 2, 4)
                .couple(1, 3, 3)
                .build();
        assertThat(Matcher.solve(problem).standing()).isEqualTo(new Standing(0, 4, 4, 8));
    }

    @Test
    void morePeopleOutweighAnyScore() {
        Problem problem = Problem.peers(4)
                .couple(0, 1, 1)
                .couple(1, 2, Problem.HIGHEST_SCORE)
                .couple(2, 3, 0)
                .build();
        assertThat(Matcher.solve(problem).standing()).isEqualTo(new Standing(0, 4, 0, 1));
    }

    @Test
    void whoWasLeftOutLastTimeComesFirst() {
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

    @Test
    void aMentorWithoutAnybodyIsServedBeforeAnotherGetsASecondMentee() {
        Problem problem = Problem.twoSided(2, 2, 1)
                .couple(0, 2, 9)
                .couple(1, 2, 9)
                .couple(0, 3, 1)
                .couple(1, 3, 2)
                .build();
        assertThat(Matcher.solve(problem).matches()).containsExactly(new Match(0, 2, 9), new Match(1, 3, 2));
    }

    @Test
    void aMentorWhoHasSomebodyAlreadyNeedNotBeServed() {
        Problem problem = Problem.twoSided(2, 2, 1)
                .couple(0, 2, 9)
                .couple(1, 2, 9)
                .couple(0, 3, 1)
                .couple(1, 3, 2)
                .paired(3)
                .build();
        assertThat(Matcher.solve(problem).matches()).containsExactly(new Match(0, 2, 9), new Match(1, 2, 9));
    }

    @Test
    void aMenteeOrPeerWhoHasSomebodyAlreadyIsLeftAlone() {
        Problem peers = Problem.peers(2).couple(0, 1, 3).paired(0).build();
        Problem mentees = Problem.twoSided(1, 1).couple(0, 1, 3).paired(0).build();
        assertThat(Matcher.solve(peers).matches()).isEmpty();
        assertThat(Matcher.solve(mentees).matches()).isEmpty();
        assertThat(Matcher.solve(mentees).leftOver().stream()).containsExactly(1);
    }

    @Test
    void anOddCircleOfPeersLeavesOut() {
        Problem problem = Problem.peers(5)
                .couple(0, 1, 6)
                .couple(1, 2, 7)
                .couple(2, 3, 6)
                .couple(3, 4, 7)
                .couple(0, 4, 8)
                .build();
        Solution solution = Matcher.solve(problem);
        assertThat(solution.standing()).isEqualTo(new Standing(0, 4, 7, 15));
        assertThat(solution.leftOver().stream()).containsExactly(3);
    }

    @Test
    void nobodyAtAllIsNoProblem() {
        assertThat(Matcher.solve(Problem.peers(0).build()).matches()).isEmpty();
        assertThat(Matcher.solve(Problem.twoSided(0).build()).matches()).isEmpty();
        assertThat(Matcher.solve(Problem.twoSided(2).build()).leftOver().stream())
                .containsExactly(0, 1);
        assertThat(Matcher.solve(Problem.twoSided(0, 3, 0).build()).leftOver().stream())
                .containsExactly(0);
    }

    @Test
    void everySmallTwoSidedProblemIsSolvedAsWellAsTryingEverythingDoes() {
        for (int seed = 0; seed < 2_000; seed++) {
            best(new Dice(seed).twoSided(5, 3), seed);
        }
    }

    @Test
    void everySmallProblemAmongPeersIsSolvedAsWellAsTryingEverythingDoes() {
        for (int seed = 0; seed < 2_000; seed++) {
            best(new Dice(seed).peers(7), seed);
        }
    }

    @Test
    void everyProblemOfThreePeersAndThreeScoresIsSolvedAsWellAsTryingEverythingDoes() {
        for (int drawn = 0; drawn < 4 * 4 * 4 * 8; drawn++) {
            Draft draft = Problem.peers(3);
            couple(draft, 0, 1, drawn % 4);
            couple(draft, 0, 2, drawn / 4 % 4);
            couple(draft, 1, 2, drawn / 16 % 4);
            for (int person = 0; person < 3; person++) {
                if (((drawn / 64) >> person) % 2 == 1) {
                    draft.first(person);
                }
            }
            best(draft.build(), drawn);
        }
    }

    private static void couple(Draft draft, int one, int other, int score) {
        if (score < 3) {
            draft.couple(one, other, score);
        }
    }

    private static void best(Problem problem, int drawn) {
        Solution solution = Matcher.solve(problem);
        assertThat(solution.standing()).as("drawn %d", drawn).isEqualTo(BruteForce.best(problem));
        assertThat(Auditor.check(problem, solution))
                .as("drawn %d", drawn)
                .isEqualTo(new Verdict.Proven(solution.standing().total()));
    }
}
