package dev.trellis.program.slack.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Channels;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.program.SetUp;
import dev.trellis.program.Setups;
import dev.trellis.program.permission.Permissions;
import dev.trellis.program.settings.Kind;
import dev.trellis.program.settings.Plan;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The invitation, and what leads and admins are told in their direct messages; today is Mon 1 Feb 2027. */
@HouseTest
class ProgramLettersTest {
    private static final Copy BERLIN = Copy.of(Locale.UK, ZoneId.of("Europe/Berlin"));

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Person hana;

    ProgramLettersTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.hana = house.getBean(Crowd.class).admin(workspace, "UHANA", "Hana");
    }

    @Test
    void theInvitationInTheChannel() {
        Program peers = house.getBean(Opened.class).peers(hana, "CPEERS");

        Settled.check(
                "program/invitation", written("program.invitation", id(peers)).orElseThrow());
    }

    @Test
    void aProgramThatIsMendedWorksAgain() {
        Program peers = house.getBean(Opened.class).peers(hana, "CPEERS");
        house.getBean(Channels.class).archived(workspace, "CPEERS");
        house.getBean(Setups.class).lookAgain(workspace, "CPEERS");
        house.getBean(Opened.class).answer(house.getBean(Programs.class).get(workspace, peers.id()), Map.of());

        Settled.check(
                "program/checked-again", written("program.checked", id(peers)).orElseThrow());
    }

    @Test
    void theInvitationOfMentors() {
        Program mentors = house.getBean(Opened.class).mentors(hana, "CMENTORS");

        Settled.check(
                "program/invitation-mentors",
                written("program.invitation", id(mentors)).orElseThrow());
    }

    @Test
    void whoeverAnotherLeadNamedIsTold() {
        Program peers = house.getBean(Opened.class).peers(hana, "CPEERS");

        Settled.check(
                "program/lead-also", written("program.lead.also", id(peers)).orElseThrow());
    }

    @Test
    void theChannelIsFitAndTheModalWasClosed() {
        Program peers = house.getBean(Opened.class).peers(hana, "CPEERS");

        Settled.check(
                "program/checked-ready", written("program.checked", id(peers)).orElseThrow());
        house.getBean(Programs.class).invite(workspace, peers.id(), hana.id());
        assertThat(written("program.checked", id(peers))).isEmpty();
    }

    @Test
    void theChannelIsRefusedAndTheModalWasClosed() {
        Program draft = drafted();
        assertThat(written("program.checked", id(draft))).isEmpty();

        house.getBean(Opened.class).answer(draft, Map.of("general", "true"));

        Settled.check(
                "program/checked-refused", written("program.checked", id(draft)).orElseThrow());
        assertThat(written("program.invitation", id(draft))).isEmpty();
    }

    @Test
    void theChannelWasArchived() {
        Program peers = house.getBean(Opened.class).peers(hana, "CPEERS");
        assertThat(written("program.broken", id(peers))).isEmpty();

        house.getBean(Channels.class).archived(workspace, "CPEERS");

        Settled.check("program/broken", written("program.broken", id(peers)).orElseThrow());
    }

    @Test
    void theWishToSetUpAndItsTwoAnswers() {
        Permissions permissions = house.getBean(Permissions.class);
        Person ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        permissions.ask(workspace, ana.id());

        Settled.check(
                "program/wish", written("program.ask", ana.id().toString()).orElseThrow());
        assertThat(written("program.answer", ana.id().toString())).isEmpty();

        permissions.answer(workspace, ana.id(), hana.id(), false);
        Settled.check(
                "program/denied", written("program.answer", ana.id().toString()).orElseThrow());

        permissions.ask(workspace, ana.id());
        permissions.answer(workspace, ana.id(), hana.id(), true);
        Settled.check(
                "program/allowed",
                written("program.answer", ana.id().toString()).orElseThrow());
        assertThat(written("program.ask", ana.id().toString())).isEmpty();
    }

    @Test
    void aProgramThatIsNotThereIsNotInvitedTo() {
        assertThat(written("program.invitation", ProgramId.make().toString())).isEmpty();
    }

    private Program drafted() {
        Plan plan = new Plan("CPEERS", Kind.PEERS, "Peers", "V1");
        return ((SetUp.Checking) house.getBean(Setups.class).begin(workspace, hana.id(), plan)).program();
    }

    private Optional<Message> written(String kind, String subject) {
        Letter letter = Letter.post(workspace, kind, "UHANA", new Subject("program", subject));
        return house.getBeansOfType(SlackLetter.class).stream()
                .filter(each -> each.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .write(letter, BERLIN);
    }

    private static String id(Program program) {
        return program.id().toString();
    }
}
