package dev.trellis.matching.solve.peers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.BruteForce;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Standing;
import org.junit.jupiter.api.Test;

class PairingTest {
    @Test
    void asManyAsPossibleArePairedAndThoseLeftOutLastTimeAmongThem() {
        for (int seed = 0; seed < 1_500; seed++) {
            Problem problem = new Dice(seed).peers(7);
            Standing best = BruteForce.best(problem);
            Reach reach = Reach.of(Web.of(problem));
            assertThat(reach.coverage().first().covered()).as("seed %d", seed).isEqualTo(best.first());
            assertThat(reach.coverage().all().covered()).as("seed %d", seed).isEqualTo(best.paired());
        }
    }

    @Test
    void twoOddCirclesOnABridgeLeaveNobodyOut() {
        Draft draft = Problem.peers(6);
        draft.couple(0, 1, 1).couple(1, 2, 1).couple(0, 2, 1).couple(2, 3, 1);
        draft.couple(3, 4, 1).couple(4, 5, 1).couple(3, 5, 1);
        Reach reach = Reach.of(Web.of(draft.build()));
        assertThat(reach.coverage().all().covered()).isEqualTo(6);
        assertThat(reach.coverage().all().scarce().isEmpty()).isTrue();
    }

    @Test
    void theOneWhomAllWantIsScarce() {
        Draft draft = Problem.peers(4).first(1).first(2).first(3);
        draft.couple(0, 1, 1).couple(0, 2, 1).couple(0, 3, 1);
        Reach reach = Reach.of(Web.of(draft.build()));
        assertThat(reach.coverage().all().scarce().stream()).containsExactly(0);
        assertThat(reach.coverage().first().scarce().stream()).containsExactly(0);
        assertThat(reach.coverage().first().covered()).isEqualTo(1);
    }

    @Test
    void everybodysPairIsMutual() {
        for (int seed = 0; seed < 100; seed++) {
            int[] mate = Reach.of(Web.of(new Dice(seed).peers(60))).pairing().mate;
            for (int v = 0; v < mate.length; v++) {
                assertThat(mate[v] == Pairing.ALONE || mate[mate[v]] == v).isTrue();
            }
        }
    }
}
