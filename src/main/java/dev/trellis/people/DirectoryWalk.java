package dev.trellis.people;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How far the walk through a workspace's people is.
 *
 * @param page Slack's cursor of the next page; "" for the first
 */
@MappedEntity("directory_walk")
public record DirectoryWalk(@Id WorkspaceId id, String page, Instant dueAt) {}
