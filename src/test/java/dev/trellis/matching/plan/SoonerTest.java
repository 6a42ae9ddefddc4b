package dev.trellis.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.matching.crowd.Met;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.pairing.Couple;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who meets somebody again sooner than the program asks, and who does not. */
class SoonerTest {
    @Test
    void inASmallPoolTheOldestMeetingComesAgainFirst() {
        Plan plan = plan(
                Somebody.peer(1).met(2, Met.ago(1)).met(3, Met.ago(2)),
                Somebody.peer(2).met(1, Met.ago(1)),
                Somebody.peer(3).met(1, Met.ago(2)));

        assertThat(couples(plan)).hasSize(1);
        assertThat(couples(plan)).doesNotContain(couple(1, 2));

        Plan two = plan(
                Somebody.peer(1).met(2, Met.ago(2)).met(3, Met.ago(1)).met(4, Met.ago(1)),
                Somebody.peer(2).met(1, Met.ago(2)).met(3, Met.ago(1)).met(4, Met.ago(1)),
                Somebody.peer(3).met(4, Met.ago(2)).met(1, Met.ago(1)).met(2, Met.ago(1)),
                Somebody.peer(4).met(3, Met.ago(2)).met(1, Met.ago(1)).met(2, Met.ago(1)));
        assertThat(couples(two)).containsExactlyInAnyOrder(couple(1, 2), couple(3, 4));
        assertThat(two.repeatRounds()).isEqualTo(1);
        assertThat(two.repeats()).isEqualTo(2);
    }

    @Test
    void nobodyMeetsAgainTooSoonWhereThereIsAChoice() {
        Plan plan = plan(
                Somebody.peer(1).met(2, Met.ago(1)),
                Somebody.peer(2).met(1, Met.ago(1)),
                Somebody.peer(3),
                Somebody.peer(4));

        assertThat(couples(plan)).hasSize(2).doesNotContain(couple(1, 2));
        assertThat(plan.repeatRounds()).isEqualTo(2);
    }

    @Test
    void onlyWhoHasNobodyElseMeetsSomebodyAgainTooSoon() {
        Plan plan = plan(
                Somebody.peer(1).met(2, Met.ago(2)).met(3, Met.ago(1)),
                Somebody.peer(2).met(1, Met.ago(2)),
                Somebody.peer(3).met(1, Met.ago(1)).met(4, Met.ago(2)).wishing(4),
                Somebody.peer(4).met(3, Met.ago(2)).blocking(1).wishing(3),
                Somebody.peer(5).blocking(1),
                Somebody.peer(6).blocking(1));

        assertThat(couples(plan)).hasSize(3).contains(couple(1, 2)).doesNotContain(couple(3, 4));
        assertThat(plan.repeats()).isEqualTo(1);
        assertThat(plan.repeatRounds()).isEqualTo(1);
    }

    @Test
    void whoMeetsSomebodyAgainTakesNobodysPlace() {
        Plan plan = plan(
                Somebody.peer(1).met(3, Met.ago(2)).wishing(3),
                Somebody.peer(2).blocking(4, 5),
                Somebody.peer(3).met(1, Met.ago(2)).wishing(1).blocking(2, 4, 5),
                Somebody.peer(4).met(5, Met.ago(2)).blocking(1),
                Somebody.peer(5).met(4, Met.ago(2)).blocking(1));

        assertThat(couples(plan)).containsExactlyInAnyOrder(couple(1, 2), couple(4, 5));
    }

    @Test
    void whoWaitedAndHasNobodyElseMeetsSomebodyAgainInsteadOfWaitingTwice() {
        Plan plan = plan(
                Somebody.peer(1).first().met(2, Met.ago(2)).blocking(3),
                Somebody.peer(2).met(1, Met.ago(2)),
                Somebody.peer(3));

        assertThat(couples(plan)).containsExactly(couple(1, 2));
    }

    private static Plan plan(Somebody... people) {
        Crowd crowd = Somebody.crowd(people);
        return Planner.plan(new Brief(crowd, Limits.USUAL, Weights.USUAL, Fixed.NOTHING, Before.NOTHING, 7));
    }

    private static List<Couple> couples(Plan plan) {
        return plan.pairs().stream().map(Planned::couple).toList();
    }

    private static Couple couple(int one, int other) {
        return Couple.of(Somebody.id(one), Somebody.id(other));
    }
}
