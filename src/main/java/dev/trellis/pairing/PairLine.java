package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** One person's line of the introduction as they approved it, sealed. */
@MappedEntity("pair_line")
record PairLine(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("pair_id") PairId pair,
        @MappedProperty("person_id") PersonId person,
        String brings,
        String wants) {}
