package dev.trellis.program.lead;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Kept;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.Crowd;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@HouseTest
class LeadWishesTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final LeadWishes wishes;
    private final Programs programs;
    private final Person hana;
    private final Person ana;
    private final Program peers;

    LeadWishesTest(ApplicationContext house, WorkspaceId workspace) {
        this.house = house;
        this.workspace = workspace;
        this.wishes = house.getBean(LeadWishes.class);
        this.programs = house.getBean(Programs.class);
        this.hana = crowd().admin(workspace, "UHANA", "Hana");
        this.ana = crowd().member(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(hana, "CPEERS");
    }

    @Test
    void theLeadIsAskedOnceHoweverOftenTheButtonIsPressed() {
        assertThat(ask(ana)).isEqualTo(new Wished.Waiting(hana));
        assertThat(ask(ana)).isEqualTo(new Wished.Waiting(hana));

        assertThat(letters()).containsExactly("program.lead.ask to UHANA");
        assertThat(programs.isLead(workspace, peers.id(), ana.id())).isFalse();
    }

    @Test
    void whoIsAllowedLeadsAndIsTold() {
        ask(ana);

        assertThat(answer(hana, true)).isEqualTo(new Decided.Answered(ana, peers, true));
        assertThat(answer(hana, false)).isEqualTo(new Decided.Answered(ana, peers, true));

        assertThat(programs.leads(workspace, peers.id())).containsExactly(hana.id(), ana.id());
        assertThat(letters()).containsExactly("program.lead.ask to UHANA", "program.lead.answer to UANA");
        assertThat(ask(ana)).isEqualTo(new Wished.LeadsAlready(peers));
    }

    @Test
    void whoIsRefusedLeadsNothingAndMayAskAgain() {
        ask(ana);

        assertThat(answer(hana, false)).isEqualTo(new Decided.Answered(ana, peers, false));

        assertThat(programs.leads(workspace, peers.id())).containsExactly(hana.id());
        assertThat(ask(ana)).isEqualTo(new Wished.Waiting(hana));
        assertThat(letters()).hasSize(3);
    }

    @Test
    void anAdminMayAnswerAndNobodyElseNotEvenWhoAsked() {
        Person ivo = crowd().admin(workspace, "UIVO", "Ivo");
        Person ben = crowd().member(workspace, "UBEN", "Ben");
        ask(ana);

        assertThat(answer(ben, true)).isEqualTo(new Decided.NotYours());
        assertThat(answer(ana, true)).isEqualTo(new Decided.NotYours());
        assertThat(wishes.answer(workspace, UUID.randomUUID(), ivo.id(), true)).isEqualTo(new Decided.NotYours());

        assertThat(answer(ivo, true)).isEqualTo(new Decided.Answered(ana, peers, true));
        assertThat(wish().decider()).isEqualTo(ivo.id());
    }

    @Test
    void anAdminWhoAsksALeadDoesNotAnswerInTheirPlace() {
        Person ivo = crowd().admin(workspace, "UIVO", "Ivo");
        assertThat(ask(ivo)).isEqualTo(new Wished.Waiting(hana));

        assertThat(wishes.answer(workspace, wishOf(ivo).id(), ivo.id(), true)).isEqualTo(new Decided.NotYours());
    }

    @Test
    void whenTheLeadIsGoneAnAdminIsAskedInstead() {
        ask(ana);
        house.getBean(People.class).left(workspace, "UHANA");
        assertThat(ask(ana)).isEqualTo(new Wished.Nobody());

        Person ivo = crowd().admin(workspace, "UIVO", "Ivo");

        assertThat(ask(ana)).isEqualTo(new Wished.Waiting(ivo));
        assertThat(ask(ana)).isEqualTo(new Wished.Waiting(ivo));
        assertThat(letters()).containsExactly("program.lead.ask to UHANA", "program.lead.ask to UIVO");
    }

    @Test
    void anAdminTakesUpAProgramWithoutLeads() {
        Person ivo = crowd().admin(workspace, "UIVO", "Ivo");
        house.getBean(People.class).left(workspace, "UHANA");

        assertThat(ask(ivo)).isEqualTo(new Wished.LeadsAlready(peers));

        assertThat(programs.isLead(workspace, peers.id(), ivo.id())).isTrue();
    }

    @Test
    void guestsAndProgramsThatAreNotThereAreRefused() {
        Person gita = crowd().guest(workspace, "UGITA", "Gita");

        assertThat(ask(gita)).isEqualTo(new Wished.NotForGuests(hana));
        assertThat(wishes.ask(workspace, ProgramId.make(), ana.id())).isEqualTo(new Wished.Over());
    }

    @Test
    void whoLeftTheCompanyMeanwhileIsNotNamed() {
        ask(ana);
        house.getBean(People.class).left(workspace, "UANA");

        assertThat(answer(hana, true)).isInstanceOf(Decided.TooLate.class);

        assertThat(programs.leads(workspace, peers.id())).containsExactly(hana.id());
        assertThat(letters()).containsExactly("program.lead.ask to UHANA");
    }

    @Test
    void anotherWorkspaceKnowsNothingOfIt() {
        ask(ana);
        WorkspaceId other = TestHouse.newWorkspace(house).id();
        Person stranger = crowd().admin(other, "UIVO", "Ivo");

        assertThat(wishes.ask(other, peers.id(), stranger.id())).isEqualTo(new Wished.Over());
        assertThat(wishes.answer(other, wish().id(), stranger.id(), true)).isEqualTo(new Decided.NotYours());
        assertThat(wishes.find(other, wish().id())).isEmpty();
    }

    private Wished ask(Person person) {
        return wishes.ask(workspace, peers.id(), person.id());
    }

    private Decided answer(Person by, boolean allow) {
        return wishes.answer(workspace, wish().id(), by.id(), allow);
    }

    private LeadWish wish() {
        return wishOf(ana);
    }

    private LeadWish wishOf(Person person) {
        return house.getBean(WishBook.class).of(peers.id(), person);
    }

    private Crowd crowd() {
        return house.getBean(Crowd.class);
    }

    private List<String> letters() {
        return house
                .getBean(Outbox.class)
                .find(workspace, new Subject("lead", wish().id().toString()))
                .stream()
                .map(Kept::letter)
                .map(letter -> letter.kind() + " to " + letter.address())
                .toList();
    }
}
