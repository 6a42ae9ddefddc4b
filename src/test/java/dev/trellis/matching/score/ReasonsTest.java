package dev.trellis.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Somebody;
import dev.trellis.matching.rules.Two;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final Somebody ana =
            Somebody.peer(1).offering("talks").wanting("sql", "go").team("A").style(1, 2, 3, 4, 5);
    private final Somebody sam =
            Somebody.peer(2).offering("sql").wanting("talks").team("B").style(1, 2, 3, 4, 4);

    @Test
    void everythingThatSpeaksForTwoIsSaid() {
        assertThat(usual(ana, sam))
                .containsExactly(
                        new Reason.Gives(Somebody.id(1), List.of("talks")),
                        new Reason.Gives(Somebody.id(2), List.of("sql")),
                        new Reason.WorkAlike(true),
                        new Reason.HoursInCommon(480, true),
                        new Reason.DifferentTeams());
    }

    @Test
    void aWishIsNeverSaid() {
        assertThat(usual(ana.wishing(2), sam)).isEqualTo(usual(ana.wishing(), sam));
    }

    @Test
    void whatSomebodyDoesNotTellPartnersIsNotTold() {
        assertThat(usual(ana.discreet(), sam).stream().filter(reason -> !reason.told()))
                .containsExactly(new Reason.WorkAlike(false), new Reason.HoursInCommon(480, false));
    }

    @Test
    void aMentorNeedNotReceive() {
        List<Reason> reasons = usual(
                Somebody.mentee(1).wanting("sql").offering("talks"),
                Somebody.mentor(2).offering("sql").wanting("talks"));

        assertThat(reasons)
                .filteredOn(Reason.Gives.class::isInstance)
                .containsExactly(new Reason.Gives(Somebody.id(2), List.of("sql")));
    }

    @Test
    void whatDoesNotCountInTheProgramIsNoReason() {
        assertThat(new Reasons(new Weights(0, 0, 1, 0, 1)).of(two(ana, sam)))
                .containsExactly(new Reason.DifferentTeams());
    }

    @Test
    void twoOfWhomNothingIsKnownHaveTheirHours() {
        assertThat(usual(Somebody.peer(1), Somebody.peer(2))).containsExactly(new Reason.HoursInCommon(480, true));
    }

    @Test
    void theBestTopicsAreNamedFirstAndNoMoreThanTwo() {
        Two two = two(
                Somebody.mentor(1).offering("a:1", "b:4", "c:4", "d:1"),
                Somebody.mentee(2).wanting("a:3", "b:1", "c:1", "d:3"));

        assertThat(new Reasons(Weights.USUAL).of(two)).contains(new Reason.Gives(Somebody.id(1), List.of("b", "c")));
    }

    @Test
    void reasonsReadBackAsTheyWereKept() {
        List<Reason> reasons = usual(ana.discreet(), sam);

        assertThat(ReasonCodes.read(ReasonCodes.write(reasons))).isEqualTo(reasons);
        assertThat(ReasonCodes.read("")).isEmpty();
        assertThatThrownBy(() -> ReasonCodes.read("magic")).hasMessageContaining("magic");
    }

    private static List<Reason> usual(Somebody one, Somebody other) {
        return new Reasons(Weights.USUAL).of(two(one, other));
    }

    private static Two two(Somebody one, Somebody other) {
        return Two.of(one.now(), other.now());
    }
}
