package dev.trellis.home.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.profile.Cards;
import dev.trellis.joining.profile.Hours;
import dev.trellis.joining.profile.Style;
import dev.trellis.joining.profile.Wishes;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Topics;
import dev.trellis.pairing.slack.Settled;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.HomeTab;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Ana's Home says of her profile: how much is said, and why each part helps. */
@HouseTest
class MyProfileTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Cards cards;
    private final Topics topics;
    private final Person ivo;
    private final Person ana;
    private final Program peers;

    MyProfileTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.cards = house.getBean(Cards.class);
        this.topics = house.getBean(Topics.class);
        this.ivo = house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
        this.ana = house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
    }

    @BeforeEach
    void anaIsIn() {
        join(peers);
        topics.choose(workspace, peers.id(), ana.id(), new Chosen(List.of("speaking"), List.of("SQL")));
    }

    @Test
    void aNewcomerReadsWhatEachPartIsGoodFor() {
        Settled.check("home/profile-empty", drawn().view());
    }

    @Test
    void whoSaidEverythingReadsSo() {
        rate();
        cards.work(workspace, ana.id(), Optional.of(new Hours(8, 16)), List.of("de"));
        cards.like(workspace, ana.id(), new Style(List.of(1, 0, 0, 0, 0)));
        cards.wish(workspace, ana.id(), new Wishes(List.of(ivo.id()), Set.of()));
        house.getBean(PartnerPlaces.class).allow(workspace, peers.id(), ana.id(), 3);

        Settled.check("home/profile-whole", drawn().view());
    }

    @Test
    void everyPartCountsAndAloneNoneIsEnough() {
        assertThat(text()).contains("0 of 4 parts");
        cards.work(workspace, ana.id(), Optional.of(new Hours(8, 16)), List.of());
        assertThat(text()).contains("1 of 4 parts", "Hours: said. Languages: not said yet.");
        cards.work(workspace, ana.id(), Optional.empty(), List.of("de"));
        assertThat(text()).contains("1 of 4 parts", "Languages: said. Hours: not said yet.");
        cards.like(workspace, ana.id(), new Style(List.of(0, 0, 0, 0, 2)));
        assertThat(text()).contains("2 of 4 parts", "How you like to work: said.");
        rate();
        assertThat(text()).contains("3 of 4 parts", "Levels: said.");
    }

    @Test
    void oneTopicWithoutALevelIsNotSaidYet() {
        rate();
        topics.choose(workspace, peers.id(), ana.id(), new Chosen(List.of("speaking", "Rust"), List.of("SQL")));

        assertThat(text()).contains("Levels: not said yet.");
    }

    @Test
    void whomSomebodyNamedIsNotOnHome() {
        cards.wish(workspace, ana.id(), new Wishes(List.of(), Set.of(ivo.id())));

        assertThat(text()).contains("People: named.").doesNotContain("UIVO", "Ivo");
    }

    @Test
    void whoTakesNoPartReadsNothing() {
        house.getBean(Joining.class).leave(workspace, peers.id(), ana.id());

        assertThat(drawn().view().getBlocks()).isEmpty();
    }

    @Test
    void eachProgramHasItsOwnLevelsAndRoom() {
        Program mentors = house.getBean(Opened.class).mentors(ivo, "CMENTORS");
        join(mentors);
        rate();

        assertThat(text()).contains("0 of 4 parts", "Levels: said.", "Levels: not said yet.");
        assertThat(text()).contains(mentors.id().toString(), peers.id().toString());
    }

    private void rate() {
        for (Skill skill : List.of(
                topics.of(workspace, peers.id(), ana.id()).offers().getFirst(),
                topics.of(workspace, peers.id(), ana.id()).wants().getFirst())) {
            topics.rate(workspace, peers.id(), ana.id(), Map.of(skill.topic(), 2));
        }
    }

    private void join(Program program) {
        house.getBean(Joining.class)
                .join(workspace, program.id(), ana.id(), new Application(Role.PEER, "speaking", "SQL"));
    }

    private String text() {
        return drawn().view().toString();
    }

    private HomeTab drawn() {
        Copy copy = Copy.of(Locale.UK, ana.zone());
        HomeTab home = HomeTab.in(copy);
        house.getBean(MyProfile.class).draw(home, ana, copy);
        return home;
    }
}
