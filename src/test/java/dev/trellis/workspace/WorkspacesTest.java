package dev.trellis.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.HouseTest;
import dev.trellis.TestHouse;
import dev.trellis.workspace.database.Transactions;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

@HouseTest
class WorkspacesTest {
    private final Workspaces workspaces;
    private final WorkspaceRepository repository;
    private final Workspace workspace;
    private final Transactions transactions;

    WorkspacesTest(
            Workspaces workspaces, WorkspaceRepository repository, Workspace workspace, Transactions transactions) {
        this.workspaces = workspaces;
        this.repository = repository;
        this.workspace = workspace;
        this.transactions = transactions;
    }

    @Test
    void anIdentifiedWorkspaceIsFoundByItsTeamAndByItsId() {
        assertThat(workspaces.find(workspace.team().id(), null)).contains(workspace);
        assertThat(workspaces.find(workspace.team().id(), "E1")).contains(workspace);
        assertThat(workspaces.find(workspace.id())).contains(workspace);
    }

    @Test
    void anUnknownTeamIsNotFound() {
        assertThat(workspaces.find("T" + UUID.randomUUID().toString().substring(0, 8), "E1"))
                .isEmpty();
    }

    @Test
    void anAppInstalledOnAnOrganisationAnswersForAnyOfItsTeams() {
        var organisation = workspaces.identified(new SlackTeam("", "E7", "Acme"), new SlackBot("B7", "U7", "A1"));

        assertThat(workspaces.find("T-any-of-it", "E7")).contains(organisation);
        assertThat(workspaces.find("T-any-of-it", "E8")).isEmpty();
    }

    @Test
    void theTokenIsStoredSealedAndReadBack() {
        assertThat(workspaces.token(workspace.id())).isEqualTo(TestHouse.TOKEN);
        assertThat(repository.findById(workspace.id()).orElseThrow().sealedToken())
                .doesNotContain(TestHouse.TOKEN);
    }

    @Test
    void aTokenThatAWorkspaceHasNeedsNoIdentification() {
        assertThat(workspaces.unidentifiedToken()).isEmpty();
    }

    @Test
    void trellisIsSettledOnceItIsKnownWhoseTheEnvironmentsTokenIs() {
        assertThat(workspaces.isSettled()).isTrue();
    }

    @Test
    void aPauseIsSeenAtOnceAndEndsWhenTheTokenIsIdentifiedAgain() {
        workspaces.find(workspace.id());

        workspaces.pause(workspace.id(), "token_revoked");

        assertThat(workspaces.find(workspace.id()).orElseThrow().pausedCode()).isEqualTo("token_revoked");

        var again = workspaces.identified(workspace.team(), new SlackBot("B9", "U9", ""));

        assertThat(again.id()).isEqualTo(workspace.id());
        assertThat(workspaces.find(workspace.id())).contains(again);
        assertThat(again.isPaused()).isFalse();
        assertThat(again.bot()).isEqualTo(new SlackBot("B9", "U9", "A1"));
    }

    /** Slack's last word about the old token comes just when another node is given the new one. */
    @Test
    void aPauseLeavesAnIdentityAloneThatIsSavedAtTheSameMoment() {
        CompletableFuture<Void> pause = transactions.run(() -> {
            workspaces.identified(workspace.team(), new SlackBot("B9", "U9", ""));
            var paused = CompletableFuture.runAsync(() -> workspaces.pause(workspace.id(), "token_revoked"));
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return paused;
        });
        pause.join();

        assertThat(workspaces.find(workspace.id()).orElseThrow().bot().id()).isEqualTo("B9");
        assertThat(workspaces.find(workspace.id()).orElseThrow().pausedCode()).isEqualTo("token_revoked");
    }

    @Test
    void aPausedWorkspaceIsResumed() {
        workspaces.pause(workspace.id(), "account_inactive");

        workspaces.resume(workspace.id());

        assertThat(workspaces.find(workspace.id()).orElseThrow().isPaused()).isFalse();
    }
}
