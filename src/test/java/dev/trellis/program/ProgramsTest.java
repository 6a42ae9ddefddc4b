package dev.trellis.program;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.delivery.Outbox;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.settings.Doors;
import dev.trellis.program.settings.Guidance;
import dev.trellis.program.settings.Guidelines;
import dev.trellis.program.settings.Rhythm;
import dev.trellis.program.settings.Settings;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@HouseTest
class ProgramsTest {
    private final Programs programs;
    private final Outbox outbox;
    private final Crowd crowd;
    private final WorkspaceId workspace;
    private final Person ivo;
    private final Program peers;

    ProgramsTest(ApplicationContext house, WorkspaceId workspace) {
        this.programs = house.getBean(Programs.class);
        this.outbox = house.getBean(Outbox.class);
        this.crowd = house.getBean(Crowd.class);
        this.workspace = workspace;
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    @Test
    void theInvitationIsPostedOnce() {
        assertThat(programs.invite(workspace, peers.id(), ivo.id())).isInstanceOf(Changed.Saved.class);
        assertThat(programs.invite(workspace, peers.id(), ivo.id())).isInstanceOf(Changed.Already.class);

        assertThat(outbox.find(workspace, ProgramBook.subject(peers)))
                .filteredOn(kept -> kept.letter().kind().equals("program.invitation"))
                .hasSize(1)
                .first()
                .satisfies(kept -> assertThat(kept.letter().address()).isEqualTo("CPEERS"));
    }

    @Test
    void whoIsNoLeadChangesNothingAndReadsWhomToAsk() {
        Person ana = crowd.member(workspace, "UANA", "Ana");

        assertThat(programs.invite(workspace, peers.id(), ana.id())).isEqualTo(new Changed.NotALead(ivo));
        assertThat(programs.change(workspace, peers.id(), ana.id(), new Settings(Rhythm.USUAL, Doors.USUAL)))
                .isEqualTo(new Changed.NotALead(ivo));
        assertThat(guide(ana, new Guidance("Mine", Optional.empty(), Optional.of(ana.id()))))
                .isEqualTo(new Changed.NotALead(ivo));
        assertThat(now()).isEqualTo(peers);
    }

    @Test
    void aLeadChangesTheSettings() {
        programs.change(workspace, peers.id(), ivo.id(), new Settings(new Rhythm(4, 3, 14), new Doors(false, true)));

        assertThat(now().cadenceWeeks()).isEqualTo(4);
        assertThat(now().hour().getHour()).isEqualTo(14);
        assertThat(now().listed()).isFalse();
        assertThat(now().guestsAllowed()).isTrue();
        assertThat(now().endsOn()).isBefore(peers.endsOn());
    }

    @Test
    void aLeadNamesSomebodyToTalkToAndAnotherLead() {
        Person hana = crowd.member(workspace, "UHANA", "Hana");

        guide(ivo, new Guidance("<!channel> Be kind.", Optional.of(hana.id()), Optional.of(hana.id())));

        assertThat(now().guidelines()).isEqualTo(new Guidelines("<!channel> Be kind.", 2));
        assertThat(now().talkTo()).isEqualTo(hana.id());
        assertThat(programs.leads(workspace, peers.id())).containsExactly(ivo.id(), hana.id());
        assertThat(programs.isLead(workspace, peers.id(), hana.id())).isTrue();
        assertThat(programs.ledBy(workspace, hana.id())).containsExactly(now());
    }

    @Test
    void whoeverIsNamedIsToldOnce() {
        Person hana = crowd.member(workspace, "UHANA", "Hana");
        guide(ivo, new Guidance("", Optional.empty(), named(hana)));

        guide(ivo, new Guidance("", Optional.empty(), named(hana)));

        assertThat(outbox.find(workspace, ProgramBook.subject(peers)))
                .filteredOn(kept -> kept.letter().kind().equals("program.lead.also"))
                .singleElement()
                .satisfies(kept -> assertThat(kept.letter().address()).isEqualTo("UHANA"));
    }

    @Test
    void botsAndGuestsAreNotNamed() {
        Person bot = crowd.bot(workspace, "UBOT", "Bot");
        Person guest = crowd.guest(workspace, "UGITA", "Gita");

        assertThat(guide(ivo, new Guidance("", named(bot), Optional.empty())))
                .isEqualTo(new Changed.CannotBeNamed(bot));
        assertThat(guide(ivo, new Guidance("", Optional.empty(), named(guest))))
                .isEqualTo(new Changed.CannotBeNamed(guest));
    }

    @Test
    void guidelinesHaveAnEnd() {
        assertThat(guide(ivo, new Guidance("x".repeat(3_000), Optional.empty(), Optional.empty())))
                .isInstanceOf(Changed.Saved.class);
        assertThat(guide(ivo, new Guidance("x".repeat(3_001), Optional.empty(), Optional.empty())))
                .isEqualTo(new Changed.TooLong());
        assertThat(guide(ivo, new Guidance("x".repeat(40_000), Optional.empty(), Optional.empty())))
                .isEqualTo(new Changed.TooLong());
    }

    @Test
    void whenALeadLeavesTheNextOneIsNamed() {
        Person hana = crowd.member(workspace, "UHANA", "Hana");
        guide(ivo, new Guidance("", Optional.empty(), named(hana)));

        crowd.gone(workspace, "UIVO", "Ivo");

        assertThat(programs.lead(now())).isEqualTo(hana);
        assertThat(programs.isLead(workspace, peers.id(), ivo.id())).isFalse();
    }

    private Changed guide(Person by, Guidance guidance) {
        return programs.guide(workspace, peers.id(), by.id(), guidance);
    }

    private static Optional<PersonId> named(Person person) {
        return Optional.of(person.id());
    }

    private Program now() {
        return programs.get(workspace, peers.id());
    }
}
