package dev.trellis.slack.token;

import com.slack.api.model.event.TokensRevokedEvent;
import dev.trellis.slack.SlackEvent;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;

/** The bot's token is no longer good: nothing is sent until there is another one. */
@Singleton
record TokensRevoked(Workspaces workspaces) implements SlackEvent<TokensRevokedEvent> {
    @Override
    public Class<TokensRevokedEvent> type() {
        return TokensRevokedEvent.class;
    }

    @Override
    public void hear(WorkspaceId workspace, TokensRevokedEvent event) {
        if (event.getTokens() != null && concernsTheBot(event.getTokens())) {
            workspaces.pause(workspace, "token_revoked");
        }
    }

    /** Slack also tells when only somebody's own token is revoked, and then the list of bots is empty. */
    private static boolean concernsTheBot(TokensRevokedEvent.Tokens tokens) {
        return tokens.getBot() != null && !tokens.getBot().isEmpty();
    }
}
