package dev.trellis.slack.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.trellis.HouseTest;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.Workspaces;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Slack tells that it takes the bot's token no longer. */
@HouseTest
class TokenEventsTest {
    private final Workspaces workspaces;
    private final Workspace workspace;

    TokenEventsTest(Workspaces workspaces, Workspace workspace) {
        this.workspaces = workspaces;
        this.workspace = workspace;
    }

    @Test
    void aBotsTokenThatIsRevokedPausesTheWorkspace() {
        new TokensRevoked(workspaces).hear(workspace.id(), revoked(List.of(), List.of("UBOT")));

        assertThat(code()).isEqualTo("token_revoked");
    }

    @Test
    void somebodysOwnTokenIsNoneOfTrellis() {
        new TokensRevoked(workspaces).hear(workspace.id(), revoked(List.of("UANA"), List.of()));
        new TokensRevoked(workspaces).hear(workspace.id(), new TokensRevokedEvent());

        assertThat(code()).isNull();
    }

    @Test
    void anAppThatIsRemovedIsToldNothingMore() {
        new AppUninstalled(workspaces).hear(workspace.id(), new AppUninstalledEvent());

        assertThat(code()).isEqualTo("app_uninstalled");
    }

    private @Nullable String code() {
        return workspaces.find(workspace.id()).orElseThrow().pausedCode();
    }

    private static TokensRevokedEvent revoked(List<String> people, List<String> bots) {
        var tokens = new TokensRevokedEvent.Tokens();
        tokens.setOauth(people);
        tokens.setBot(bots);
        var event = new TokensRevokedEvent();
        event.setTokens(tokens);
        return event;
    }
}
