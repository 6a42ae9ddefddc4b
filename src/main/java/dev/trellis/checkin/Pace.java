package dev.trellis.checkin;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How often one person of a pair wants to be asked. Both rows of a pair are held while anything about its questions
 * changes, so that two answers at once come one after the other.
 *
 * @param weeks their own choice; null for the program's
 * @param quietUntil they are asked nothing about this pair before that day
 */
@MappedEntity("check_in_pace")
public record Pace(
        @Id UUID id,
        WorkspaceId workspaceId,
        PairId pairId,
        PersonId personId,
        @Nullable Integer weeks,
        @Nullable LocalDate quietUntil) {

    Pace every(@Nullable Integer chosen) {
        return new Pace(id, workspaceId, pairId, personId, chosen, quietUntil);
    }

    Pace quietUntil(@Nullable LocalDate day) {
        return new Pace(id, workspaceId, pairId, personId, weeks, day);
    }
}
