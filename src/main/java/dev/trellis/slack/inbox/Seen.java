package dev.trellis.slack.inbox;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request that was dealt with. */
@MappedEntity("slack_inbox")
record Seen(
        WorkspaceId workspaceId,
        @Id String seenKey,
        Instant seenAt,
        @Nullable String sealedAnswer) {}
