package dev.trellis.joining.profile.slack;

import static dev.trellis.joining.slack.Applicant.refused;
import static dev.trellis.joining.slack.Applicant.said;
import static dev.trellis.slack.kit.Entered.chosen;
import static dev.trellis.slack.kit.Entered.picked;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.joining.slack.Applicant;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.pairing.Couple;
import dev.trellis.pairing.Places;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ana sends the two forms of her profile that belong to one program: her levels, and for how many partners she has room. */
@HouseTest
class LevelsAndRoomTest {
    private static final String KEPT = "Kept.";
    private static final String NOT_IN = "You take part in no program.";

    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Topics topics;
    private final Applicant ana;
    private final Program peers;

    LevelsAndRoomTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        this.topics = house.getBean(Topics.class);
        this.ana = new Applicant(house, workspace);
        this.peers = ana.peers();
    }

    @BeforeEach
    void anaIsIn() {
        house.getBean(Joining.class)
                .join(workspace, peers.id(), me().id(), new Application(Role.PEER, "speaking", "SQL"));
        topics.choose(workspace, peers.id(), me().id(), new Chosen(List.of("speaking"), List.of("SQL")));
    }

    @Test
    void levelsAreKeptAndWhatIsInNoFieldIsUnsaidAgain() {
        Skill speaking = mine().offers().getFirst();
        Skill sql = mine().wants().getFirst();
        send("joining.levels", Map.of("level4", chosen(id(speaking)), "level1", chosen(id(sql))));
        assertThat(mine().offers()).extracting(Skill::level).containsExactly(4);
        assertThat(mine().wants()).extracting(Skill::level).containsExactly(1);

        send("joining.levels", Map.of("level2", chosen(id(sql))));

        assertThat(mine().offers()).extracting(Skill::level).containsExactly(0);
        assertThat(mine().wants()).extracting(Skill::level).containsExactly(2);
    }

    @Test
    void oneTopicAtTwoLevelsIsRefused() {
        String sql = id(mine().wants().getFirst());

        assertThat(refused(send("joining.levels", Map.of("level1", chosen(sql), "level3", chosen(sql)))))
                .isEqualTo(Map.of("level3", "A topic is in two places. Leave it where it fits best."));
        assertThat(mine().wants()).extracting(Skill::level).containsExactly(0);
    }

    @Test
    void nobodyRatesWhatTheyDidNotChoose() {
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        topics.choose(workspace, peers.id(), ben.id(), new Chosen(List.of("SQL"), List.of("Rust")));
        Skill rust = topics.of(workspace, peers.id(), ben.id()).wants().getFirst();

        send("joining.levels", Map.of("level3", chosen(id(rust))));

        assertThat(topics.of(workspace, peers.id(), ben.id()).wants())
                .extracting(Skill::level)
                .containsExactly(0);
        assertThat(mine().wants()).extracting(Skill::name).containsExactly("SQL");
    }

    @Test
    void roomForMorePartnersIsKept() {
        assertThat(said(send("joining.capacity", Map.of("partners", picked("3"))))
                        .text())
                .startsWith(KEPT);

        assertThat(room().cap()).isEqualTo(3);
    }

    @Test
    void roomForFewerThanThereAreIsRefused() {
        send("joining.capacity", Map.of("partners", picked("2")));
        Places places = house.getBean(Places.class);
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        places.take(workspace, peers.id(), Couple.of(me().id(), ana.hana().id()));
        places.take(workspace, peers.id(), Couple.of(me().id(), ben.id()));

        assertThat(refused(send("joining.capacity", Map.of("partners", picked("1")))))
                .isEqualTo(Map.of("partners", "2 places are taken. Pick at least as many, or end a pair first."));
        assertThat(refused(send("joining.capacity", Map.of("partners", picked("6")))))
                .containsOnlyKeys("partners");
        assertThat(room().cap()).isEqualTo(2);
    }

    @Test
    void whoTakesNoPartIsToldSo() {
        house.getBean(Joining.class).leave(workspace, peers.id(), me().id());

        assertThat(said(send("joining.levels", Map.of())).text()).startsWith(NOT_IN);
        assertThat(said(send("joining.capacity", Map.of("partners", picked("3"))))
                        .text())
                .startsWith(NOT_IN);
        assertThat(room().cap()).isEqualTo(1);
    }

    private Answer send(String form, Map<String, ViewState.Value> values) {
        return ana.sends(form, peers, values);
    }

    private Person me() {
        return ana.ana();
    }

    private Skills mine() {
        return topics.of(workspace, peers.id(), me().id());
    }

    private PartnerPlaces.Room room() {
        return house.getBean(PartnerPlaces.class).room(workspace, peers.id(), me().id());
    }

    private static String id(Skill skill) {
        return skill.topic().toString();
    }
}
