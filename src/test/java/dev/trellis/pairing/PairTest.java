package dev.trellis.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class PairTest {
    private static final Instant NOW = Instant.parse("2027-02-02T14:20:00Z");

    private final PersonId ana = PersonId.make();
    private final PersonId ben = PersonId.make();
    private final Pair confirmed = Pair.confirmed(WorkspaceId.make(), ProgramId.make(), Couple.of(ana, ben), ben);

    @Test
    void whoSaidYesFirstSpeaksFirst() {
        assertThat(confirmed.first()).isEqualTo(ben);
        assertThat(confirmed.partnerOf(ben)).isEqualTo(ana);
    }

    @Test
    void aPairIsIntroducedStepByStep() {
        Pair forming = confirmed.introducing().introduced(NOW).talkingIn("G1").forming();

        assertThat(forming.state()).isEqualTo(PairState.FORMING);
        assertThat(forming.introducedAt()).isEqualTo(NOW);
        assertThat(forming.conversation()).isEqualTo("G1");
        assertThat(forming.version()).isEqualTo(5);
    }

    @Test
    void aPauseGoesBackToWhereItBegan() {
        Pair introducing = confirmed.introducing();

        assertThat(introducing.paused().resumed(PairState.INTRODUCING).state()).isEqualTo(PairState.INTRODUCING);
    }

    @Test
    void noStepIsSkippedOrTakenTwice() {
        refuses(confirmed, pair -> pair.introduced(NOW));
        refuses(confirmed, Pair::forming);
        refuses(confirmed.introducing(), Pair::introducing);
        refuses(confirmed.introducing(), Pair::active);
    }

    @Test
    void nothingFollowsTheEnd() {
        Pair ended = confirmed.ended();

        assertThat(ended.state().live()).isFalse();
        List<Function<Pair, Pair>> all = List.of(
                Pair::introducing,
                pair -> pair.introduced(NOW),
                Pair::forming,
                Pair::active,
                Pair::paused,
                Pair::ended,
                pair -> pair.resumed(PairState.FORMING));
        all.forEach(step -> refuses(ended, step));
    }

    private static void refuses(Pair pair, Function<Pair, Pair> step) {
        assertThatThrownBy(() -> step.apply(pair)).isInstanceOf(IllegalStateException.class);
    }
}
