package dev.trellis.matching.gather;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** Somebody goes first the next time pairs are made. */
@MappedEntity("matching_turn")
record Turn(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("person_id") PersonId person,
        Instant since) {
    static String id(ProgramId program, PersonId person) {
        return program + "/" + person;
    }
}
