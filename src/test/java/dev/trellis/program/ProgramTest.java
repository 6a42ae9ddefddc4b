package dev.trellis.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.program.settings.Doors;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Rhythm;
import dev.trellis.program.settings.Trouble;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class ProgramTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 31);

    @Test
    void aDraftOpensForItsLengthAndHoldsItsChannel() {
        Program open = Samples.draft().open(TODAY);

        assertThat(open.state()).isEqualTo(State.OPEN);
        assertThat(open.endsOn()).isEqualTo(LocalDate.of(2027, 7, 31));
        assertThat(open.heldChannel()).isEqualTo("CPEERS");
        assertThat(open.hour()).isEqualTo(LocalTime.of(10, 0));
    }

    @Test
    void aRefusedDraftHoldsNothingAndForgetsTheReasonWhenItIsCheckedAgain() {
        Program refused = Samples.refused(Trouble.SHARED);

        assertThat(refused.heldChannel()).isNull();
        assertThat(refused.progress().trouble()).isEqualTo(Trouble.SHARED);
        assertThat(refused.checkingAgain().progress().trouble()).isNull();
        assertThat(refused.checkingAgain().progress().checks()).isEqualTo(2);
    }

    @Test
    void aBrokenProgramKeepsItsChannelAndItsEnd() {
        Program open = Samples.draft().open(TODAY);
        Program mended = open.broken(Trouble.ARCHIVED).open(TODAY.plusMonths(1));

        assertThat(open.broken(Trouble.ARCHIVED).heldChannel()).isEqualTo("CPEERS");
        assertThat(mended.endsOn()).isEqualTo(open.endsOn());
        assertThat(mended.progress().trouble()).isNull();
    }

    @Test
    void theEndMovesWithTheLength() {
        Program longer = Samples.draft().open(TODAY).with(new Rhythm(2, 9, 10), Doors.USUAL);

        assertThat(longer.endsOn()).isEqualTo(LocalDate.of(2027, 10, 31));
    }

    @Test
    void onlyChangedGuidelinesAreANewVersion() {
        Program open = Samples.open(Kind.PEERS);

        assertThat(open.talkingTo(null, "").guidelines().version()).isEqualTo(1);
        assertThat(open.talkingTo(null, "Be kind.").guidelines().version()).isEqualTo(2);
    }

    @Test
    void illegalTransitionsAreRefused() {
        Program over = Samples.draft().over();

        assertThatThrownBy(() -> over.open(TODAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(over::over).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(over::checkingAgain).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Samples.draft().invited()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Samples.draft().broken(Trouble.ARCHIVED)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Samples.open(Kind.PEERS).refused(Trouble.TAKEN))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRhythmHasSense() {
        assertThatThrownBy(() -> new Rhythm(0, 6, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm(2, 25, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rhythm(2, 6, 24)).isInstanceOf(java.time.DateTimeException.class);
    }
}
