package dev.trellis.matching.solve.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.BruteForce;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Problem;
import java.util.BitSet;
import org.junit.jupiter.api.Test;

class CrushTest {
    private static final BitSet NOBODY = new BitSet();

    @Test
    void anOddGroupLosesOne() {
        Problem three = Problem.peers(3)
                .couple(0, 1, 5)
                .couple(1, 2, 5)
                .couple(0, 2, 5)
                .first(0)
                .build();
        assertThat(new Crush(three, 0).most(false, NOBODY)).isEqualTo(2);
        assertThat(new Crush(three, 0).most(true, NOBODY)).isEqualTo(1);
        assertThat(new Crush(three, 6).most(false, NOBODY)).isZero();
    }

    @Test
    void threeWhoShareOnePlaceLoseTwo() {
        Problem problem = Problem.twoSided(3, 1)
                .couple(0, 3, 5)
                .couple(1, 3, 5)
                .couple(2, 3, 5)
                .build();
        BitSet mentor = new BitSet();
        mentor.set(3);
        assertThat(new Crush(problem, 0).most(false, mentor)).isEqualTo(2);
        assertThat(new Crush(problem, 0).most(false, NOBODY)).isEqualTo(4);
    }

    @Test
    void whomeverOneCallsScarceNobodyIsDeniedAPairWhoCanHaveOne() {
        for (int seed = 0; seed < 600; seed++) {
            Problem problem = seed % 2 == 0 ? new Dice(seed).peers(6) : new Dice(seed).twoSided(4, 3);
            int most = BruteForce.best(problem).paired();
            for (int chosen = 0; chosen < 1 << problem.people(); chosen++) {
                BitSet scarce = BitSet.valueOf(new long[] {chosen});
                assertThat(new Crush(problem, 0).most(false, scarce))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(most);
            }
        }
    }
}
