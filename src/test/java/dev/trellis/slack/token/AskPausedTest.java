package dev.trellis.slack.token;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.slack.FakeSlack;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.Workspaces;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HouseTest
class AskPausedTest {
    private final FakeSlack slack = new FakeSlack();
    private final Workspaces workspaces;
    private final Workspace workspace;

    AskPausedTest(Workspaces workspaces, Workspace workspace) {
        this.workspaces = workspaces;
        this.workspace = workspace;
    }

    @BeforeEach
    void pause() {
        workspaces.pause(workspace.id(), "account_inactive");
    }

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void aWorkspaceWhoseTokenSlackTakesAgainGoesOn() {
        asking(Duration.ZERO).beat();

        assertThat(isPaused()).isFalse();
        assertThat(slack.asked("/api/auth.test")).isNotEmpty();
    }

    @Test
    void aTokenThatSlackStillRefusesChangesNothing() {
        slack.replies(exchange -> FakeSlack.send(exchange, 200, "{\"ok\":false,\"error\":\"account_inactive\"}"));

        assertThat(asking(Duration.ZERO).beat()).isZero();

        assertThat(isPaused()).isTrue();
    }

    @Test
    void aSlackThatIsDownChangesNothing() {
        slack.replies(exchange -> FakeSlack.send(exchange, 503, "down"));

        assertThat(asking(Duration.ZERO).beat()).isZero();

        assertThat(isPaused()).isTrue();
    }

    @Test
    void slackIsNotAskedAtEveryTurn() {
        slack.replies(exchange -> FakeSlack.send(exchange, 200, "{\"ok\":false,\"error\":\"account_inactive\"}"));
        AskPaused asking = asking(Duration.ofHours(1));
        asking.beat();
        int before = slack.asked("/api/auth.test").size();

        asking.beat();

        assertThat(slack.asked("/api/auth.test")).hasSize(before);
        assertThat(asking.nextDue()).isEmpty();
    }

    private AskPaused asking(Duration pause) {
        return new AskPaused(workspaces, slack.api(), pause);
    }

    private boolean isPaused() {
        return workspaces.find(workspace.id()).orElseThrow().isPaused();
    }
}
