package dev.trellis.checkin;

import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/** That two people met on a day, as one of them says; both see it, and nobody else. */
@MappedEntity("meeting")
public record Meeting(
        @Id MeetingId id,
        WorkspaceId workspaceId,
        PairId pairId,
        LocalDate metOn,
        PersonId loggedBy,
        Instant loggedAt,
        MeetingState state) {

    public boolean counts() {
        return state == MeetingState.LOGGED;
    }

    Meeting on(LocalDate day) {
        return new Meeting(id, workspaceId, pairId, day, loggedBy, loggedAt, MeetingState.LOGGED);
    }

    /** The same meeting with the day that its reader knows. */
    Meeting knownOn(LocalDate day) {
        return new Meeting(id, workspaceId, pairId, day, loggedBy, loggedAt, state);
    }

    Meeting disputed() {
        return as(MeetingState.DISPUTED);
    }

    Meeting undone() {
        return as(MeetingState.UNDONE);
    }

    private Meeting as(MeetingState next) {
        if (!counts()) {
            throw new IllegalStateException("A meeting that is " + state + " cannot become " + next + ": " + id);
        }
        return new Meeting(id, workspaceId, pairId, metOn, loggedBy, loggedAt, next);
    }
}
