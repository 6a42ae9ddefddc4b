package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Matcher;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No pairs leave the solver that its auditor does not believe. */
class FoundTest {
    private final Problem problem = Problem.peers(4)
            .couple(0, 1, 9)
            .couple(2, 3, 9)
            .couple(0, 2, 5)
            .couple(1, 3, 5)
            .build();
    private final Solution best = Matcher.solve(problem);

    @Test
    void whatIsProvenIsFound() {
        assertThat(new Thorough.Found(problem, best, 0).solution()).isEqualTo(best);
    }

    @Test
    void worsePairsAreNot() {
        Solution worse = Solution.of(problem, List.of(new Match(0, 2, 5), new Match(1, 3, 5)), best.certificate());

        assertThatThrownBy(() -> new Thorough.Found(problem, worse, 0))
                .hasMessageContaining("not proven to be the best: WORST_NOT_PROVEN");
    }

    @Test
    void couplesThatNobodyNamedAreNot() {
        Solution madeUp = Solution.of(problem, List.of(new Match(0, 3, 9)), best.certificate());

        assertThatThrownBy(() -> new Thorough.Found(problem, madeUp, 0)).hasMessageContaining("NO_SUCH_COUPLE");
    }
}
