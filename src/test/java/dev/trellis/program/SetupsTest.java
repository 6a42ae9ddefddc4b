package dev.trellis.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Outbox;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.settings.ChannelFacts;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Plan;
import dev.trellis.program.settings.Progress.State;
import dev.trellis.program.settings.Trouble;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@HouseTest
class SetupsTest {
    private static final Plan PLAN = new Plan("CPEERS", Kind.PEERS, "Peers", "V1");

    private final Setups setups;
    private final Programs programs;
    private final Channels channels;
    private final Outbox outbox;
    private final Opened opened;
    private final Crowd crowd;

    private final Person ivo;

    SetupsTest(ApplicationContext house, WorkspaceId workspace) {
        this.setups = house.getBean(Setups.class);
        this.programs = house.getBean(Programs.class);
        this.channels = house.getBean(Channels.class);
        this.outbox = house.getBean(Outbox.class);
        this.opened = house.getBean(Opened.class);
        this.crowd = house.getBean(Crowd.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
    }

    @Test
    void aMemberWithoutTheRightSetsNothingUp() {
        Person hana = crowd.member(ivo.workspace(), "UHANA", "Hana");

        assertThat(setups.begin(hana.workspace(), hana.id(), PLAN)).isEqualTo(new SetUp.NotAllowed());
        assertThat(programs.ledBy(hana.workspace(), hana.id())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "1234567890123456789012345678901234567890123456789012345678901"})
    void aNameIsShortAndVisible(String name) {
        assertThat(setups.begin(ivo.workspace(), ivo.id(), new Plan("CPEERS", Kind.PEERS, name, "V1")))
                .isEqualTo(new SetUp.BadName());
    }

    @Test
    void aDraftAsksSlackAboutItsChannelAndShowsInTheCreatorsHome() {
        Program draft = opened.draft(ivo, PLAN);

        assertThat(draft.state()).isEqualTo(State.DRAFT);
        assertThat(letters(draft)).extracting(Letter::operation).containsExactly(Operation.LOOK);
        assertThat(programs.ledBy(ivo.workspace(), ivo.id())).containsExactly(now(draft));
        assertThat(programs.isLead(ivo.workspace(), draft.id(), ivo.id())).isTrue();
        assertThat(programs.open(ivo.workspace())).isEmpty();
    }

    @Test
    void aFitChannelThatTrellisIsInOpensTheProgram() {
        Program draft = opened.draft(ivo, PLAN);

        opened.answer(draft, Map.of());

        Program open = now(draft);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.place()).isEqualTo(new ChannelFacts("CPEERS", "peers", 43, false));
        assertThat(open.endsOn()).isNotNull();
        assertThat(programs.open(ivo.workspace())).containsExactly(open);
        assertThat(letters(draft)).extracting(Letter::operation).containsExactly(Operation.LOOK, Operation.VIEW);
    }

    @Test
    void aPublicChannelIsJoinedFirst() {
        Program draft = opened.draft(ivo, PLAN);

        opened.answer(draft, Map.of("member", "false"));
        assertThat(now(draft).state()).isEqualTo(State.DRAFT);
        Letter join = letters(draft).getLast();
        assertThat(join.operation()).isEqualTo(Operation.JOIN);
        opened.tell(new LetterDone(join, "CPEERS", "", Map.of("name", "peers", "member", "true")));

        assertThat(now(draft).isOpen()).isTrue();
        assertThat(now(draft).place().members()).isEqualTo(44);
    }

    @Test
    void whatSlackSaidAndACrashLostIsAskedForAgain() {
        Program draft = opened.draft(ivo, PLAN);

        opened.tell(new LetterDone(Opened.look(draft), "CPEERS", "", Map.of()));

        assertThat(now(draft).state()).isEqualTo(State.DRAFT);
        assertThat(letters(draft)).extracting(Letter::operation).containsExactly(Operation.LOOK, Operation.LOOK);
    }

    @ParameterizedTest
    @CsvSource({"general,GENERAL", "shared,SHARED", "archived,ARCHIVED"})
    void aChannelThatIsNotFitIsRefusedWithTheReason(String fact, Trouble why) {
        Program draft = opened.draft(ivo, PLAN);

        opened.answer(draft, Map.of(fact, "true"));

        assertThat(now(draft).progress().trouble()).isEqualTo(why);
        assertThat(now(draft).state()).isEqualTo(State.DRAFT);
        assertThat(letters(draft).getLast().kind()).isEqualTo("program.setup");
    }

    @ParameterizedTest
    @CsvSource({"channel_not_found,UNSEEN", "is_archived,ARCHIVED", "restricted_action,CLOSED"})
    void whatSlackRefusesToShowIsRefusedToo(String code, Trouble why) {
        Program draft = opened.draft(ivo, PLAN);

        opened.tell(new LetterRefused(Opened.look(draft), code));

        assertThat(now(draft).progress().trouble()).isEqualTo(why);
    }

    @Test
    void oneChannelHoldsOneProgram() {
        Program first = opened.peers(ivo, "CPEERS");
        Program second = opened.draft(ivo, PLAN);

        opened.answer(second, Map.of());

        assertThat(now(second).progress().trouble()).isEqualTo(Trouble.TAKEN);
        assertThat(programs.open(ivo.workspace())).containsExactly(first);
    }

    @Test
    void somebodyTypesInviteAndTheDraftGoesOnByItself() {
        Program draft = opened.draft(ivo, PLAN);
        opened.tell(new LetterRefused(Opened.look(draft), "channel_not_found"));

        setups.lookAgain(ivo.workspace(), "CPEERS");
        setups.lookAgain(ivo.workspace(), "CPEERS");

        assertThat(now(draft).progress().trouble()).isNull();
        assertThat(letters(draft))
                .filteredOn(letter -> letter.operation() == Operation.LOOK)
                .hasSize(2);
        opened.answer(now(draft), Map.of("private", "true"));
        assertThat(now(draft).isOpen()).isTrue();
    }

    @Test
    void onlyALeadChecksAgain() {
        Program draft = opened.draft(ivo, PLAN);
        opened.answer(draft, Map.of("general", "true"));
        Person ana = crowd.member(ivo.workspace(), "UANA", "Ana");

        assertThat(setups.checkAgain(ivo.workspace(), draft.id(), ana.id())).isEmpty();
        assertThat(setups.checkAgain(ivo.workspace(), draft.id(), ivo.id())).isPresent();
        assertThat(now(draft).progress().checks()).isEqualTo(2);
    }

    @Test
    void aClosedModalIsFollowedByAMessage() {
        Program draft = opened.draft(ivo, PLAN);
        opened.answer(draft, Map.of());

        opened.tell(new LetterRefused(letters(draft).getLast(), "not_found"));

        assertThat(letters(draft).getLast().kind()).isEqualTo("program.checked");
        assertThat(letters(draft).getLast().address()).isEqualTo("UIVO");
    }

    @Test
    void whatWasRefusedForGoodMakesRoomForTheNextTry() {
        Program general = opened.draft(ivo, new Plan("CGENERAL", Kind.PEERS, "Peers", "V1"));
        opened.answer(general, Map.of("general", "true"));
        Program closed = opened.draft(ivo, new Plan("CCLOSED", Kind.PEERS, "Peers", "V1"));
        opened.tell(new LetterRefused(Opened.look(closed), "channel_not_found"));
        Program first = opened.draft(ivo, PLAN);

        Program second = opened.draft(ivo, PLAN);

        assertThat(programs.ledBy(ivo.workspace(), ivo.id()))
                .extracting(Program::id)
                .containsExactly(closed.id(), second.id());
        assertThat(now(general).state()).isEqualTo(State.OVER);
        assertThat(now(first).state()).isEqualTo(State.OVER);
    }

    @Test
    void aDraftThatIsGivenUpIsGone() {
        Program draft = opened.draft(ivo, PLAN);

        assertThat(setups.giveUp(ivo.workspace(), draft.id(), ivo.id())).isTrue();
        assertThat(setups.giveUp(ivo.workspace(), draft.id(), ivo.id())).isFalse();
        assertThat(programs.ledBy(ivo.workspace(), ivo.id())).isEmpty();
        opened.answer(draft, Map.of());
        assertThat(now(draft).state()).isEqualTo(State.OVER);
    }

    @Test
    void anotherWorkspaceSeesNothing(ApplicationContext house) {
        WorkspaceId other = TestHouse.newWorkspace(house).id();
        Person boss = crowd.admin(other, "UIVO", "Ivo");
        Program program = opened.peers(ivo, "CPEERS");

        channels.archived(other, "CPEERS");

        assertThat(now(program).isOpen()).isTrue();
        assertThat(programs.find(other, program.id())).isEmpty();
        assertThat(programs.open(other)).isEmpty();
        assertThat(programs.ledBy(other, ivo.id())).isEmpty();
        assertThat(setups.checkAgain(other, program.id(), boss.id())).isEmpty();
        assertThat(opened.peers(boss, "CPEERS").isOpen()).isTrue();
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
