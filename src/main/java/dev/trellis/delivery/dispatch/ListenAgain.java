package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.BeforeReady;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Gives Slack its time anew to confirm a post: time in which nobody was here to listen does not count. */
@Singleton
record ListenAgain(Workspaces workspaces, EndRepository ends, Clock clock) implements BeforeReady {
    @Override
    public void look() {
        Instant now = clock.instant();
        for (var workspace : workspaces.all()) {
            ends.listenAgain(workspace.id(), now, now.plus(Results.LISTENING));
        }
    }
}
