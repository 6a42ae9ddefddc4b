package dev.trellis.pairing.acquaintance;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Who met whom in a program, read at once; for whoever suggests pairs. */
@Singleton
public class Acquaintances {
    private final MeetingRepository meetings;

    Acquaintances(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    /** Every pair there was, and every offer that is open or that somebody passed or let expire; in two queries. */
    @Transactional
    public List<Acquaintance> in(WorkspaceId workspace, ProgramId program) {
        return Stream.concat(
                        meetings.asPairs(workspace, program).stream(), meetings.byOffers(workspace, program).stream())
                .map(MeetingRow::acquaintance)
                .toList();
    }

    /** The same of couples both of whom are among these people. */
    @Transactional
    public List<Acquaintance> among(WorkspaceId workspace, ProgramId program, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        meetings.asPairsAmong(workspace, program, people).stream(),
                        meetings.byOffersAmong(workspace, program, people).stream())
                .map(MeetingRow::acquaintance)
                .toList();
    }
}
