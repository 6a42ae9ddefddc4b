package dev.trellis.matching.solve.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.raise.Raised;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WebTest {
    private final Problem problem = Problem.peers(5)
            .couple(0, 1, 10)
            .couple(0, 2, 20)
            .couple(2, 3, 30)
            .couple(3, 4, 40)
            .paired(4)
            .seed(9)
            .build();
    private final Web web = Web.of(problem);

    @Test
    void onlyCouplesOfTwoWhoWantSomebodyAreIn() {
        assertThat(scores(web)).containsExactlyInAnyOrder(10, 20, 30);
        assertThat(web.degree(at(4))).isZero();
        assertThat(web.degree(at(0))).isEqualTo(2);
    }

    @Test
    void everybodyFindsTheOthersFromBothSides() {
        for (int v = 0; v < 5; v++) {
            for (int k = web.start[v]; k < web.start[v + 1]; k++) {
                int w = web.otherOf(web.couple[k], v);
                assertThat(problem.scoreOf(web.people[v], web.people[w])).hasValue(web.score(web.couple[k]));
            }
        }
        assertThat(web.couple).hasSize(6);
    }

    @Test
    void raisingTheWorstLeavesTheOthersOut() {
        Web better = web.atLeast(20);
        assertThat(scores(better)).containsExactlyInAnyOrder(20, 30);
        assertThat(better.degree(at(1))).isZero();
        assertThat(web.atLeast(31).couples()).isZero();
    }

    @Test
    void anOldPairIsWorthMoreThanOthersWithItsScore() {
        Web kept = Web.of(
                Problem.peers(3).couple(0, 1, 7).couple(1, 2, 7).keep(2, 1).build());

        assertThat(IntStream.range(0, 2).mapToLong(kept::worth)).containsExactlyInAnyOrder(14L, 15L);
        assertThat(kept.best()).isEqualTo(15L);
    }

    private static int[] scores(Web web) {
        return IntStream.range(0, web.couples()).map(web::score).toArray();
    }

    @Test
    void theSeedShufflesAndLosesNobody() {
        Web one = Web.of(Problem.peers(50).seed(1).build());
        Web other = Web.of(Problem.peers(50).seed(2).build());
        assertThat(one.people).isNotEqualTo(other.people);
        assertThat(Arrays.stream(one.people).sorted())
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void theWorstIsRaisedUntilOneMorePointWouldLeaveSomebodyOut() {
        Problem square = Problem.peers(4)
                .couple(0, 1, 50)
                .couple(2, 3, 10)
                .couple(1, 2, 30)
                .couple(0, 3, 30)
                .build();
        Web all = Web.of(square);
        Raised<Web, Reach> raised = Raised.asFarAs(Reach.of(all), all, Reach::of);
        assertThat(scores(raised.couples())).containsExactlyInAnyOrder(50, 30, 30);
        assertThat(raised.better().all().covered()).isEqualTo(2);
        assertThat(raised.reach().coverage().all().covered()).isEqualTo(4);
    }

    private int at(int person) {
        return IntStream.range(0, 5)
                .filter(v -> web.people[v] == person)
                .findFirst()
                .orElseThrow();
    }
}
