package dev.trellis.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@HouseTest
class ChannelsTest {
    private final ApplicationContext house;
    private final Programs programs;
    private final Channels channels;
    private final Outbox outbox;
    private final Opened opened;
    private final Person ivo;

    ChannelsTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.programs = house.getBean(Programs.class);
        this.channels = house.getBean(Channels.class);
        this.outbox = house.getBean(Outbox.class);
        this.opened = house.getBean(Opened.class);
        this.ivo = house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
    }

    @Test
    void anArchivedChannelBreaksTheProgramAndItsLeadsAreToldOnce() {
        Program program = opened.peers(ivo, "CPEERS");

        channels.archived(ivo.workspace(), "CPEERS");
        channels.archived(ivo.workspace(), "CPEERS");

        assertThat(now(program).state()).isEqualTo(State.BROKEN);
        assertThat(letters(program))
                .filteredOn(letter -> letter.kind().equals("program.broken"))
                .hasSize(1);
        house.getBean(Setups.class).checkAgain(ivo.workspace(), program.id(), ivo.id());
        opened.answer(now(program), Map.of());
        assertThat(now(program).isOpen()).isTrue();
    }

    @Test
    void aChannelThatTrellisIsRemovedFromBreaksTheProgramUntilItIsInvitedAgain() {
        Program program = opened.peers(ivo, "CPEERS");

        channels.removedFrom(ivo.workspace(), "CPEERS");

        assertThat(now(program).progress().trouble()).isEqualTo(Trouble.REMOVED);
        house.getBean(Setups.class).lookAgain(ivo.workspace(), "CPEERS");
        opened.answer(now(program), Map.of());
        assertThat(now(program).isOpen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"archived, true, ARCHIVED", "member, false, REMOVED"})
    void aLookAtTheChannelTellsWhatSlackDidNot(String fact, String is, Trouble trouble) {
        Program program = opened.peers(ivo, "CPEERS");
        channels.peopled(ivo.workspace(), "CPEERS");

        opened.answer(now(program), Map.of(fact, is));

        assertThat(now(program).state()).isEqualTo(State.BROKEN);
        assertThat(now(program).progress().trouble()).isEqualTo(trouble);
    }

    @Test
    void whoeverComesOrGoesIsCountedOnceAMinute() {
        Program program = opened.peers(ivo, "CPEERS");

        channels.peopled(ivo.workspace(), "CPEERS");
        channels.peopled(ivo.workspace(), "CPEERS");
        channels.peopled(ivo.workspace(), "CELSE");

        assertThat(letters(program))
                .filteredOn(letter -> letter.operation() == Operation.LOOK)
                .hasSize(2);
        opened.answer(now(program), Map.of("members", "84"));
        assertThat(now(program).place().members()).isEqualTo(83);
        assertThat(now(program).isOpen()).isTrue();
    }

    @Test
    void aRefusedPostBreaksTheProgramToo() {
        Program program = opened.peers(ivo, "CPEERS");
        Letter post = Letter.post(ivo.workspace(), "program.invitation", "CPEERS", ProgramBook.subject(program));

        opened.tell(new LetterRefused(post, "is_archived"));

        assertThat(now(program).progress().trouble()).isEqualTo(Trouble.ARCHIVED);
    }

    @Test
    void aChannelThatIsStillNotFitKeepsTheProgramBrokenForItsNewReasonAndNobodyIsToldTwice() {
        Program program = opened.peers(ivo, "CPEERS");
        channels.archived(ivo.workspace(), "CPEERS");
        house.getBean(Setups.class).checkAgain(ivo.workspace(), program.id(), ivo.id());

        opened.answer(now(program), Map.of("private", "true", "member", "false"));

        assertThat(now(program).state()).isEqualTo(State.BROKEN);
        assertThat(now(program).progress().trouble()).isEqualTo(Trouble.CLOSED);
        assertThat(letters(program))
                .filteredOn(letter -> letter.kind().equals("program.broken"))
                .hasSize(1);
    }

    @Test
    void whatSlackShowsNoMoreBreaksAnOpenProgram() {
        Program program = opened.peers(ivo, "CPEERS");
        channels.peopled(ivo.workspace(), "CPEERS");

        opened.tell(new LetterRefused(Opened.look(now(program)), "channel_not_found"));

        assertThat(now(program).state()).isEqualTo(State.BROKEN);
        assertThat(now(program).progress().trouble()).isEqualTo(Trouble.UNSEEN);
    }

    private Program now(Program program) {
        return programs.get(program.workspace(), program.id());
    }

    private List<Letter> letters(Program program) {
        return outbox.find(program.workspace(), ProgramBook.subject(program)).stream()
                .map(Kept::letter)
                .toList();
    }
}
