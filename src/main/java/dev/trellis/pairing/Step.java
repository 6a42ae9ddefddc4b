package dev.trellis.pairing;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One change of an offer or a pair.
 *
 * @param number counts the steps of that offer or pair
 * @param about the id of the offer or the pair
 * @param actor who did it; null when time or Slack did
 * @param reason a code, never words
 */
@MappedEntity("pairing_step")
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
