package dev.trellis.slack.visit.reception;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import dev.trellis.TestHouse;
import dev.trellis.slack.FakeSlack;
import dev.trellis.slack.visit.Commands;
import dev.trellis.slack.visit.reception.Gate.Decision;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may come in, in a house to which Slack never says whose its token is. */
@Tag("database")
class GateTest {
    private static final FakeSlack SLACK = new FakeSlack();
    private static final ApplicationContext HOUSE = unidentified();

    private final Gate gate = HOUSE.getBean(Gate.class);

    @AfterAll
    static void stop() {
        HOUSE.close();
        SLACK.close();
    }

    @Test
    void beforeTheWorkspaceIsIdentifiedEverybodyReadsThatTrellisIsStarting() {
        try (ApplicationContext young = unidentified()) {
            assertThat(young.getBean(Gate.class).look(from("TNEW", "UANA", "")))
                    .isEqualTo(new Decision.Out("slack.starting"));
            assertThat(young.getBean(Gate.class).isStarting()).isTrue();
        }
    }

    @Test
    void whoTypesBeforehandReadsTheSentence() {
        SlashCommandPayload typed = new SlashCommandPayload();
        typed.setTeamId("TNEW");
        typed.setUserId("UANA");
        typed.setCommand("/mentoring");
        typed.setTriggerId("1.1");
        try (ApplicationContext young = unidentified()) {
            assertThat(young.getBean(Commands.class).run(typed))
                    .contains("Trellis is starting. Try again in a minute.");
        }
    }

    @Test
    void afterwardsAnUnknownWorkspaceIsAStrangers() {
        TestHouse.newWorkspace(HOUSE, "TONE");

        assertThat(gate.look(from("TOTHER", "UANA", ""))).isEqualTo(new Decision.Out("slack.stranger"));
        assertThat(gate.isStarting()).isFalse();
    }

    @Test
    void membersComeInAndPeopleOfAConnectedWorkspaceDoNot() {
        Workspace ours = TestHouse.newWorkspace(HOUSE, "TOURS");

        assertThat(gate.look(from("TOURS", "UANA", "TOURS")))
                .isInstanceOfSatisfying(
                        Decision.In.class, in -> assertThat(in.workspace().id()).isEqualTo(ours.id()));
        assertThat(gate.look(from("TOURS", "UANA", "TELSE"))).isEqualTo(new Decision.Out("slack.stranger"));
        assertThat(gate.look(from("TOURS", "", ""))).isEqualTo(new Decision.Out("slack.stranger"));
    }

    @Test
    void aPausedWorkspaceReadsWhatToDo() {
        Workspace ours = TestHouse.newWorkspace(HOUSE, "TPAUSED");
        HOUSE.getBean(Workspaces.class).pause(ours.id(), "token_revoked");

        assertThat(gate.look(from("TPAUSED", "UANA", ""))).isEqualTo(new Decision.Out("slack.paused"));
    }

    private static Visit.Sender from(String team, String user, String home) {
        return Visit.Sender.of(team, "", user, home);
    }

    private static ApplicationContext unidentified() {
        SLACK.replies(exchange -> FakeSlack.send(exchange, 503, "down"));
        return TestHouse.start(Map.of(
                "SLACK_API_URL", SLACK.url("/api/"),
                "trellis.delivery.enabled", "false",
                "trellis.schedule.enabled", "false"));
    }
}
