package dev.trellis.privacy.steps;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of something that has a life of its own: an offer, a pair, a check-in, a goal.
 *
 * @param number counts the steps of that one thing
 * @param about the thing's id
 * @param was the state before; the first step begins where it leads
 * @param actor who did it; null when time or Slack did
 * @param reason a code, never words
 */
@MappedEntity("step")
public record Step(
        @Id String id,
        @MappedProperty("step_no") int number,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("about_id") String about,
        String was,
        String became,
        @MappedProperty("actor_id") @Nullable PersonId actor,
        String reason,
        @MappedProperty("happened_at") Instant at) {}
