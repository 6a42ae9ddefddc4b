package dev.trellis.matching.round;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.matching.Policies;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Sendings;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What whoever is left over reads: why, and when the next round is. */
@Singleton
public class LeftOvers {
    private final Sendings sendings;
    private final DraftBook book;
    private final Programs programs;
    private final Policies policies;
    private final Joining joining;
    private final Clock clock;

    LeftOvers(Sendings sendings, DraftBook book, Programs programs, Policies policies, Joining joining, Clock clock) {
        this.sendings = sendings;
        this.book = book;
        this.programs = programs;
        this.policies = policies;
        this.joining = joining;
        this.clock = clock;
    }

    /** Empty for anybody else, and for whoever does not take part any more. */
    @Transactional
    public Optional<LeftBehind> of(WorkspaceId workspace, String id, PersonId reader) {
        return sendings.leftOver(workspace, id)
                .filter(left -> left.person().equals(reader))
                .flatMap(left -> book.find(workspace, left.draft())
                        .filter(draft -> waits(draft, reader))
                        .map(draft -> behind(left, draft)));
    }

    private boolean waits(Draft draft, PersonId reader) {
        return joining.of(draft.workspace(), draft.program(), reader)
                .filter(Participation::isAvailable)
                .isPresent();
    }

    private LeftBehind behind(LeftOver left, Draft draft) {
        Program program = programs.get(draft.workspace(), draft.program());
        Person lead = programs.lead(program);
        LocalDate today = clock.instant().atZone(lead.zone()).toLocalDate();
        Optional<LocalDate> next = Optional.ofNullable(
                        policies.of(draft.workspace(), draft.program()).nextRound())
                .filter(day -> !day.isBefore(today));
        return new LeftBehind(left, program, lead, next);
    }
}
