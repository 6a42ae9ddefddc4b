package dev.trellis.workspace;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Relation;
import org.jspecify.annotations.Nullable;

/** A Slack workspace that Trellis serves, under a key of our own. */
@MappedEntity("workspace")
public record Workspace(
        @Id WorkspaceId id,
        @Relation(Relation.Kind.EMBEDDED) SlackTeam team,
        @Relation(Relation.Kind.EMBEDDED) SlackBot bot,
        String sealedToken,
        @Nullable String pausedCode) {

    /** Nothing is sent to a paused workspace; the code is Slack's own, such as {@code token_revoked}. */
    public boolean isPaused() {
        return pausedCode != null;
    }

    /** A fresh identity is also the end of a pause: the token was just accepted. */
    Workspace identified(SlackTeam as, SlackBot by, String sealed) {
        var app = by.appId().isEmpty() ? bot.appId() : by.appId();
        return new Workspace(id, as, new SlackBot(by.id(), by.userId(), app), sealed, null);
    }
}
