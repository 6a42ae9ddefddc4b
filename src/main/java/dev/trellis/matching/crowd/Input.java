package dev.trellis.matching.crowd;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** What a run was made from, sealed. */
@MappedEntity("matching_input")
record Input(
        @Id @MappedProperty("draft_id") DraftId draft,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("owner_id") PersonId owner,
        String sealed) {}
