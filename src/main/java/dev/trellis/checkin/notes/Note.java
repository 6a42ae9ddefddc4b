package dev.trellis.checkin.notes;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote down after a meeting, sealed.
 *
 * @param times how often something of it was shared; the partner is told once for each
 */
@MappedEntity("check_in_note")
record Note(
        @Id CheckInId id,
        WorkspaceId workspaceId,
        PairId pairId,
        PersonId personId,
        @Nullable Balance balance,
        String sealedNote,
        String sealedShare,
        boolean shared,
        int times,
        Instant writtenAt) {

    Note shared(boolean now) {
        return new Note(
                id,
                workspaceId,
                pairId,
                personId,
                balance,
                sealedNote,
                sealedShare,
                now,
                now && !shared ? times + 1 : times,
                writtenAt);
    }
}
