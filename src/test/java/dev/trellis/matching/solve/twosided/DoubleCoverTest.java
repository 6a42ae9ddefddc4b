package dev.trellis.matching.solve.twosided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Problem;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DoubleCoverTest {
    @Test
    void anOddCircleIsGoneAround() {
        DoubleCover cover = DoubleCover.of(
                Problem.peers(3).couple(0, 1, 5).couple(1, 2, 5).couple(0, 2, 5).build(), 0);
        assertThat(cover.next(cover.next(cover.next(0)))).isZero();
        assertThat(cover.next(0)).isNotZero();
    }

    @Test
    void couplesBelowTheLeastScoreAreNone() {
        DoubleCover cover = DoubleCover.of(Problem.peers(2).couple(0, 1, 5).build(), 6);
        assertThat(cover.next(0)).isEqualTo(-1);
        assertThat(cover.claims(0)).isZero();
    }

    /** Nobody is entered twice, every step is along a couple that is claimed exactly, and whose way begins or ends claims nothing. */
    @Test
    void theClaimsProveTheWays() {
        for (int seed = 0; seed < 1_000; seed++) {
            Problem problem = new Dice(seed).keeping().peers(14);
            DoubleCover cover = DoubleCover.of(problem, 0);
            long point = Bonus.point(problem);
            Set<Integer> entered = new HashSet<>();
            for (int a = 0; a < problem.people(); a++) {
                assertThat(cover.next(a) < 0 || entered.add(cover.next(a))).isTrue();
                for (int k = 0; problem.places(a) > 0 && k < problem.degree(a); k++) {
                    int b = problem.partner(a, k);
                    int counts = Bonus.counts(problem, a) + Bonus.counts(problem, b);
                    long twice = 2 * (problem.worth(problem.score(a, k), problem.kept(a, k)) + point * counts);
                    long claimed = cover.claims(a) + cover.claims(b);
                    assertThat(claimed >= twice || problem.places(b) == 0)
                            .as("seed %d", seed)
                            .isTrue();
                    boolean step = cover.next(a) == b || cover.next(b) == a;
                    assertThat(!step || claimed == twice).as("seed %d", seed).isTrue();
                }
            }
            assertThat(IntStream.range(0, problem.people())
                            .filter(a -> cover.next(a) < 0 || !entered.contains(a))
                            .allMatch(a -> cover.claims(a) == 0))
                    .as("seed %d", seed)
                    .isTrue();
        }
    }
}
