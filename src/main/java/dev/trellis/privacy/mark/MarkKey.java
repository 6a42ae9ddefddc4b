package dev.trellis.privacy.mark;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** A workspace's key for marks, sealed. */
@MappedEntity("mark_key")
record MarkKey(@Id @MappedProperty("workspace_id") WorkspaceId workspace, String sealed) {}
