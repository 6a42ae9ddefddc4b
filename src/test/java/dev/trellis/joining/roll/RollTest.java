package dev.trellis.joining.roll;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation.State;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Card;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Detail;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Shown;
import dev.trellis.joining.profile.Sight;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.roll.PartnerPlaces.Room;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

@HouseTest
class RollTest {
    private final Roll roll;
    private final Joining joining;
    private final Topics topics;
    private final Cards cards;
    private final PartnerPlaces places;
    private final WorkspaceId workspace;
    private final ApplicationContext house;
    private final Person ivo;
    private final Person ana;
    private final Person ben;
    private final Program peers;

    RollTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.roll = house.getBean(Roll.class);
        this.joining = house.getBean(Joining.class);
        this.topics = house.getBean(Topics.class);
        this.cards = house.getBean(Cards.class);
        this.places = house.getBean(PartnerPlaces.class);
        this.workspace = workspace;
        Crowd crowd = house.getBean(Crowd.class);
        this.ivo = crowd.admin(workspace, "UIVO", "Ivo");
        this.ana = crowd.member(workspace, "UANA", "Ana");
        this.ben = crowd.member(workspace, "UBEN", "Ben");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    @Test
    void whoJoinedIsCalledWithAllTheySaid() {
        join(ana);
        topics.choose(workspace, peers.id(), ana.id(), new Chosen(List.of("Public speaking"), List.of("SQL tuning")));
        cards.work(workspace, ana.id(), Optional.of(new Hours(8, 16)), List.of("de", "en"));
        cards.like(workspace, ana.id(), new Style(List.of(1, 2, 3, 4, 5)));
        cards.wish(workspace, ana.id(), new Wishes(List.of(ben.id()), Set.of(ivo.id())));
        assertThat(places.allow(workspace, peers.id(), ana.id(), 3)).isTrue();

        Member called = only();

        assertThat(called.person()).isEqualTo(ana.id());
        assertThat(called.role()).isEqualTo(Role.PEER);
        assertThat(called.state()).isEqualTo(State.AVAILABLE);
        assertThat(called.skills().offers()).extracting(Skill::name).containsExactly("Public speaking");
        assertThat(called.skills().wants()).extracting(Skill::name).containsExactly("SQL tuning");
        assertThat(called.card().hours()).contains(new Hours(8, 16));
        assertThat(called.card().languages()).containsExactly("de", "en");
        assertThat(called.card().style().answers()).containsExactly(1, 2, 3, 4, 5);
        assertThat(called.card().wishes()).isEqualTo(new Wishes(List.of(ben.id()), Set.of(ivo.id())));
        assertThat(called.room()).isEqualTo(new Room(0, 3));
    }

    @Test
    void whoSaidNothingIsCalledWithNothing() {
        join(ana);

        Member called = only();
        assertThat(called.skills()).isEqualTo(Skills.NONE);
        assertThat(called.card()).isEqualTo(Card.BLANK);
        assertThat(called.room()).isEqualTo(Room.FREE);
    }

    @Test
    void pausedPeopleAreCalledAsPausedAndWhoLeftOrWasOnlyInvitedIsNot() {
        join(ana);
        join(ben);
        joining.invite(workspace, peers.id(), ivo.id(), ivo.id());
        joining.leave(workspace, peers.id(), ben.id());
        joining.pause(workspace, peers.id(), ana.id(), LocalDate.parse("2027-02-15"));

        assertThat(only().state()).isEqualTo(State.PAUSED);
    }

    @Test
    void whatSomebodyKeepsToThemselvesReadsAsUnsaid() {
        join(ana);
        topics.choose(workspace, peers.id(), ana.id(), new Chosen(List.of("Rust"), List.of("Go")));
        Skill rust = topics.of(workspace, peers.id(), ana.id()).offers().getFirst();
        topics.rate(workspace, peers.id(), ana.id(), Map.of(rust.topic(), 4));
        cards.work(workspace, ana.id(), Optional.of(new Hours(8, 16)), List.of("de"));
        cards.like(workspace, ana.id(), new Style(List.of(1, 1, 1, 1, 1)));
        assertThat(only().skills().offers().getFirst().level()).isEqualTo(4);

        cards.show(
                workspace,
                ana.id(),
                new Shown(Map.of(
                        Detail.HOURS, Sight.NOBODY,
                        Detail.LANGUAGES, Sight.NOBODY,
                        Detail.STYLE, Sight.NOBODY,
                        Detail.LEVELS, Sight.NOBODY)));

        assertThat(only().card().hours()).isEmpty();
        assertThat(only().card().languages()).isEmpty();
        assertThat(only().card().style().isEmpty()).isTrue();
        assertThat(only().skills().offers().getFirst().level()).isZero();
        assertThat(cards.of(workspace, ana.id()).hours()).contains(new Hours(8, 16));
    }

    @Test
    void twoPeopleWhoWriteTheSameTopicDifferentlyChoseTheSame() {
        join(ana);
        join(ben);
        topics.choose(workspace, peers.id(), ana.id(), new Chosen(List.of("SQL tuning"), List.of()));
        topics.choose(workspace, peers.id(), ben.id(), new Chosen(List.of(), List.of(" sql  Tuning ")));

        Member offering = called(ana);
        Member wanting = called(ben);
        assertThat(wanting.skills().wants()).isEqualTo(offering.skills().offers());
    }

    @Test
    void nobodyOfAnotherWorkspaceIsCalled() {
        join(ana);
        WorkspaceId other = TestHouse.newWorkspace(house).id();

        assertThat(roll.call(other, peers.id())).isEmpty();
    }

    private void join(Person who) {
        joining.join(workspace, peers.id(), who.id(), new Application(Role.PEER, "this", "that"));
    }

    private Member only() {
        List<Member> all = roll.call(workspace, peers.id());
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private Member called(Person who) {
        return roll.call(workspace, peers.id()).stream()
                .filter(member -> member.person().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }
}
