package dev.trellis.joining.slack;

import static dev.trellis.joining.slack.Applicant.opened;
import static dev.trellis.joining.slack.Applicant.refused;
import static dev.trellis.slack.kit.Entered.chosen;
import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.Joining;
import dev.trellis.joining.apply.Application;
import dev.trellis.joining.apply.Profile;
import dev.trellis.joining.apply.Role;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Skill;
import dev.trellis.joining.topics.Skills;
import dev.trellis.joining.topics.Topics;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ana joins with topics, and changes them. */
@HouseTest
class JoinTopicsTest {
    private final WorkspaceId workspace;
    private final Joining joining;
    private final Topics topics;
    private final Crowd crowd;
    private final Applicant ana;
    private final Program peers;

    JoinTopicsTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.workspace = workspace;
        this.joining = house.getBean(Joining.class);
        this.topics = house.getBean(Topics.class);
        this.crowd = house.getBean(Crowd.class);
        this.ana = new Applicant(house, workspace);
        this.peers = ana.peers();
    }

    @Test
    void topicsMakeTheLineAndEachCountsOnce() {
        send(chosen("+public speaking", "+SQL  tuning", "+sql tuning", "+Rust"), chosen("+Go"));

        assertThat(profile()).isEqualTo(new Profile("public speaking, SQL tuning and Rust", "Go"));
        assertThat(skills().offers()).extracting(Skill::name).containsExactly("public speaking", "SQL tuning", "Rust");
    }

    @Test
    void whatWasChosenIsChosenAgainByItsId() {
        send(chosen("+Rust", "+coaching"), chosen("+Go"));

        send(
                chosen(id(skills().offers().getFirst())),
                chosen(id(skills().wants().getFirst()), "+patience"));

        assertThat(profile()).isEqualTo(new Profile("Rust", "Go and patience"));
    }

    @Test
    void howWellATopicIsKnownStaysSaidWhenOthersChange() {
        send(chosen("+Rust"), chosen("+Go"));
        topics.rate(
                workspace,
                peers.id(),
                ana.ana().id(),
                Map.of(skills().offers().getFirst().topic(), 3));

        send(chosen("+coaching", "+rust"), chosen("+Go"));

        assertThat(skills().offers()).extracting(Skill::level).containsExactly(0, 3);
    }

    @Test
    void whoOnlyWroteALineFindsTheTopicsThatItNames() {
        Application line = new Application(Role.PEER, "public speaking, Rust", "SQL tuning");
        joining.join(workspace, peers.id(), ana.ana().id(), line);

        assertThat(opened(ana.presses("joining.change", peers)).view().toString())
                .contains("value=+public speaking", "value=+Rust", "value=+SQL tuning");
    }

    @Test
    void aTopicThatWasNeverSuggestedCannotBePicked() {
        Person ben = crowd.member(workspace, "UBEN", "Ben");
        topics.choose(workspace, peers.id(), ben.id(), new Chosen(List.of("a private wish"), List.of()));
        Skill his = topics.of(workspace, peers.id(), ben.id()).offers().getFirst();

        assertThat(refused(send(chosen("+Go"), chosen(id(his)))))
                .isEqualTo(Map.of(
                        "wants",
                        "One of these topics is not in the list any more. Leave it out, or type it again and add it."));
        assertThat(joining.of(workspace, peers.id(), ana.ana().id())).isEmpty();
    }

    @Test
    void nothingAndWhatIsTooLongIsRefusedUnderItsField() {
        assertThat(refused(send(chosen(), chosen("+" + "\uD83C\uDF33".repeat(61)))))
                .isEqualTo(Map.of(
                        "brings",
                        "Choose at least one topic, for example: SQL tuning.",
                        "wants",
                        "A topic has up to 60 characters. Leave out the long one and add it in fewer words."));
        assertThat(refused(send(chosen("+" + "x".repeat(40_000)), chosen("+Go"))))
                .containsOnlyKeys("brings");
        assertThat(refused(send(chosen("+\u0000 "), chosen("+Go")))).containsOnlyKeys("brings");
    }

    @Test
    void eightTopicsFitAndNineDoNot() {
        assertThat(refused(send(added("1", "2", "3", "4", "5", "6", "7", "8", "9"), chosen("+Go"))))
                .isEqualTo(Map.of("brings", "Up to 8 topics fit here. Leave out the ones that matter least."));
        assertThat(send(added("1", "2", "3", "4", "5", "6", "7", "8"), chosen("+Go")))
                .isInstanceOf(Answer.Say.class);
    }

    @Test
    void theLineHasRoomForThreeHundredCharacters() {
        String[] five =
                Stream.of("a", "b", "c", "d", "e").map(one -> one.repeat(60)).toArray(String[]::new);

        assertThat(refused(send(chosen("+Go"), added(five))))
                .isEqualTo(Map.of(
                        "wants",
                        "Your line has room for 300 characters. Leave out a topic, or add it in fewer words."));
    }

    private Answer send(ViewState.Value brings, ViewState.Value wants) {
        return ana.sends("joining.join", peers, Map.of("brings", brings, "wants", wants));
    }

    private static ViewState.Value added(String... names) {
        return chosen(Stream.of(names).map(name -> "+" + name).toArray(String[]::new));
    }

    private Profile profile() {
        return joining.profile(workspace, peers.id(), ana.ana().id()).orElseThrow();
    }

    private Skills skills() {
        return topics.of(workspace, peers.id(), ana.ana().id());
    }

    private static String id(Skill skill) {
        return skill.topic().toString();
    }
}
