package dev.trellis.people.imports.ticket;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.Instant;

/**
 * A link that somebody was given.
 *
 * @param browserDigest of the browser that used it; "" before
 * @param importId the file it brought last; "" before
 */
@MappedEntity("import_ticket")
public record Ticket(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("person_id") PersonId person,
        String linkDigest,
        String browserDigest,
        String importId,
        @MappedProperty("until_at") Instant until) {

    Ticket usedBy(String browser, Instant until) {
        return new Ticket(id, workspace, person, linkDigest, browser, importId, until);
    }

    Ticket bringing(String importId) {
        return new Ticket(id, workspace, person, linkDigest, browserDigest, importId, until);
    }
}
