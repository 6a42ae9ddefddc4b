package dev.trellis.matching;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * One step somebody took about a program's pairs.
 *
 * @param about ids of the draft and the people it was about, with blanks between; never words
 */
@MappedEntity("matching_decision")
public record Decided(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("actor_id") PersonId actor,
        Decision what,
        String about,
        @MappedProperty("decided_at") Instant at) {}
