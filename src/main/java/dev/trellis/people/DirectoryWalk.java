package dev.trellis.people;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How far the walk through a workspace's people is.
 *
 * @param page Slack's cursor of the next page; "" for the first
 * @param walked whether it reached the end once
 */
@MappedEntity("directory_walk")
public record DirectoryWalk(@Id WorkspaceId id, String page, Instant dueAt, boolean walked) {
    DirectoryWalk dueAgain(Instant at) {
        return new DirectoryWalk(id, page, at, walked);
    }

    DirectoryWalk turned(String next, Instant at) {
        return new DirectoryWalk(id, next, at, walked);
    }

    DirectoryWalk finished(Instant again) {
        return new DirectoryWalk(id, "", again, true);
    }
}
