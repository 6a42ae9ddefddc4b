package dev.trellis.matching.solve.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.Standing;
import dev.trellis.matching.solve.audit.Auditor;
import dev.trellis.matching.solve.audit.Verdict;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PeersTest {
    @Test
    void largerCrowdsAreProvenToo() {
        for (int seed = 0; seed < 150; seed++) {
            Problem problem = new Dice(seed).peers(70);
            assertThat(Auditor.check(problem, Peers.solve(problem)))
                    .as("seed %d", seed)
                    .isInstanceOf(Verdict.Proven.class);
        }
    }

    @Test
    void manyWhoWantTheSameFewTakeSeatsAndTheBestStay() {
        Random random = new Random(3);
        Draft draft = Problem.peers(90);
        for (int popular = 0; popular < 20; popular++) {
            for (int other = 20; other < 90; other++) {
                draft.couple(popular, other, random.nextInt(1_000));
            }
        }
        Problem problem = draft.first(25).first(88).build();
        Solution solution = Peers.solve(problem);
        assertThat(solution.standing().paired()).isEqualTo(40);
        assertThat(solution.standing().first()).isEqualTo(2);
        assertThat(Auditor.check(problem, solution)).isInstanceOf(Verdict.Proven.class);
    }

    @Test
    void oddGroupsAreProvenByTolls() {
        Draft draft = Problem.peers(6);
        draft.couple(0, 1, 9).couple(1, 2, 9).couple(0, 2, 9);
        draft.couple(3, 4, 9).couple(4, 5, 9).couple(3, 5, 9);
        draft.couple(0, 3, 1).couple(1, 4, 1);
        Problem problem = draft.build();
        Solution solution = Peers.solve(problem);
        assertThat(solution.standing()).isEqualTo(new Standing(0, 6, 1, 19));
        assertThat(Auditor.check(problem, solution)).isEqualTo(new Verdict.Proven(19));
    }

    /** Along the chain each claim has to make up for all before it, so that the last ones exceed 10^10 many times. */
    @Test
    void claimsThatTheLibraryCouldNotHoldAreStillExact() {
        int people = 1_200;
        Draft draft = Problem.peers(people);
        for (int a = 0; a + 1 < people; a++) {
            draft.couple(a, a + 1, a % 2 == 0 ? 0 : Problem.HIGHEST_SCORE);
        }
        for (int a = 0; a < people; a += 6) {
            draft.keep(a + 1, a);
        }
        Problem problem = draft.build();

        Solution solution = Peers.solve(problem);

        assertThat(solution.standing()).isEqualTo(new Standing(0, people, 0, 0));
        assertThat(problem.kept(solution.matches())).isEqualTo(people / 6);
        assertThat(Auditor.check(problem, solution)).isEqualTo(new Verdict.Proven(0));
        Duals.Claims claims = (Duals.Claims) solution.certificate().duals();
        assertThat(claims.claims().stream().mapToLong(Math::abs).max().orElseThrow())
                .isGreaterThan(10_000_000_000L);
    }

    @Test
    void theHighestScoresOfManyPeopleLoseNoDigit() {
        Random random = new Random(4);
        Draft draft = Problem.peers(300);
        for (int a = 0; a < 300; a++) {
            for (int b = a + 1; b < 300; b += 1 + random.nextInt(12)) {
                draft.couple(a, b, Problem.HIGHEST_SCORE - random.nextInt(3));
            }
        }
        Problem problem = draft.build();
        assertThat(Auditor.check(problem, Peers.solve(problem))).isInstanceOf(Verdict.Proven.class);
    }
}
