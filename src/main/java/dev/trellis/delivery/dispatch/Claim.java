package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A letter as whoever sends it holds it: the fence tells their claim from an earlier and a later one. */
@MappedEntity("letter")
record Claim(
        @Id LetterId id,
        WorkspaceId workspaceId,
        Operation operation,
        String address,
        String kind,
        String room,
        String subject,
        long version,
        Instant notBefore,
        String about,
        long position,
        long fence,
        int attempts) {

    Letter letter() {
        var of = new Subject(room, subject);
        return new Letter(id, workspaceId, operation, address, kind, of, version, notBefore);
    }

    /** Only how things stand counts, not how they came to it. */
    boolean isNewestOnly() {
        return switch (operation) {
            case UPDATE, PUBLISH, VIEW -> true;
            case POST, FILES, OPEN, LOOK, JOIN -> false;
        };
    }

    boolean isAboutAPost() {
        return switch (operation) {
            case UPDATE, FILES -> true;
            case POST, PUBLISH, VIEW, OPEN, LOOK, JOIN -> false;
        };
    }

    /** The claim that this one becomes when it is taken. */
    Claim taken() {
        return new Claim(
                id,
                workspaceId,
                operation,
                address,
                kind,
                room,
                subject,
                version,
                notBefore,
                about,
                position,
                fence + 1,
                attempts);
    }
}
