package dev.trellis.pairing.share;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a pair's other half may read something.
 *
 * @param times how often it was shared; the partner is told once for each
 */
@MappedEntity("writing_share")
public record Share(
        @Id UUID id,
        WorkspaceId workspaceId,
        String room,
        UUID writingId,
        PersonId authorId,
        PairId pairId,
        boolean live,
        int times,
        Instant changedAt) {

    static Share none(Writing writing, PairId pair, Instant at) {
        return new Share(
                UUID.randomUUID(),
                writing.workspace(),
                writing.shelf().room(),
                writing.id(),
                writing.author(),
                pair,
                false,
                0,
                at);
    }

    Share begun(Instant at) {
        return new Share(id, workspaceId, room, writingId, authorId, pairId, true, times + 1, at);
    }

    Share ended(Instant at) {
        return new Share(id, workspaceId, room, writingId, authorId, pairId, false, times, at);
    }
}
