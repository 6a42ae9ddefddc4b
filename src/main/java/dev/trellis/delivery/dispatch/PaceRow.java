package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** When the next call of a lane (a method, or a conversation) may leave a workspace, by the database's clock. */
@MappedEntity("pace")
record PaceRow(@Id String lane, WorkspaceId workspaceId, Instant nextAt, Instant stoppedUntil) {}
