package dev.trellis.people.imports.ticket;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/** Rows that somebody pasted so far, sealed. */
@MappedEntity("import_paste")
record Paste(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("person_id") PersonId person,
        String sealedRows,
        int parts,
        @MappedProperty("until_at") Instant until) {}
