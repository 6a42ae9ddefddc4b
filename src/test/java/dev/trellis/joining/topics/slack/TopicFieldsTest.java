package dev.trellis.joining.topics.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Topics;
import dev.trellis.people.Crowd;
import dev.trellis.people.Person;
import dev.trellis.program.Opened;
import dev.trellis.program.Program;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackHandlers;
import dev.trellis.slack.SlackOptions.Typing;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.Test;

@HouseTest
class TopicFieldsTest {
    private final ApplicationContext house;
    private final WorkspaceId workspace;
    private final Program peers;

    TopicFieldsTest(ApplicationContext house, WorkspaceId workspace) {
        TestHouse.atTheBeginning(house);
        this.house = house;
        this.workspace = workspace;
        Person ivo = house.getBean(Crowd.class).admin(workspace, "UIVO", "Ivo");
        this.peers = house.getBean(Opened.class).peers(ivo, "CPEERS");
        house.getBean(Crowd.class).member(workspace, "UANA", "Ana");
    }

    @Test
    void bothFieldsFindTheSame() {
        assertThat(find("brings", "UANA", peers.id())).isEqualTo(find("wants", "UANA", peers.id()));
        assertThat(find("brings", "UANA", peers.id())).containsExactly("coaching", "Add \"coach\"");
    }

    @Test
    void whatOthersKeptToThemselvesIsNotFound() {
        Person ben = house.getBean(Crowd.class).member(workspace, "UBEN", "Ben");
        house.getBean(Topics.class)
                .choose(workspace, peers.id(), ben.id(), new Chosen(List.of(), List.of("coach for my boss")));

        assertThat(find("wants", "UANA", peers.id())).doesNotContain("coach for my boss");
        assertThat(find("wants", "UBEN", peers.id())).contains("coach for my boss");
    }

    @Test
    void whoeverMayNotJoinIsSuggestedNothing() {
        Crowd crowd = house.getBean(Crowd.class);
        crowd.guest(workspace, "UGUEST", "Gita");
        crowd.gone(workspace, "UGONE", "Omar");
        crowd.bot(workspace, "UBOT", "Bot");

        assertThat(find("wants", "UGUEST", peers.id())).isEmpty();
        assertThat(find("wants", "UGONE", peers.id())).isEmpty();
        assertThat(find("wants", "UBOT", peers.id())).isEmpty();
        assertThat(find("wants", "UNOBODY", peers.id())).isEmpty();
        assertThat(find("wants", "UANA", ProgramId.make())).isEmpty();
    }

    @Test
    void aProgramOfAnotherWorkspaceSuggestsNothing() {
        WorkspaceId other = TestHouse.newWorkspace(house).id();
        house.getBean(Crowd.class).member(other, "UANA", "Ana");

        assertThat(find(other, "wants", "UANA", peers.id())).isEmpty();
    }

    @Test
    void topicsReadAsASentence() {
        assertThat(TopicFields.sentence(List.of(), Copy.SHARED)).isEmpty();
        assertThat(TopicFields.sentence(List.of("Go"), Copy.SHARED)).isEqualTo("Go");
        assertThat(TopicFields.sentence(List.of("Go", "{Rust}"), Copy.SHARED)).isEqualTo("Go and {Rust}");
        assertThat(TopicFields.sentence(List.of("Go", "*Rust*", "SQL"), Copy.SHARED))
                .isEqualTo("Go, *Rust* and SQL");
    }

    private List<String> find(String field, String user, ProgramId program) {
        return find(workspace, field, user, program);
    }

    private List<String> find(WorkspaceId in, String field, String user, ProgramId program) {
        Typing typing = new Typing(new Caller(in, user, Copy.SHARED), "coach", "{\"program\":\"" + program + "\"}");
        return house.getBean(SlackHandlers.class).search(field).orElseThrow().find(typing).stream()
                .map(Field.Option::label)
                .toList();
    }
}
