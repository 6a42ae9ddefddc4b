package dev.trellis.program;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Progress.State;
import dev.trellis.schedule.WorkWeek;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The programs of a workspace, and who leads them. */
@Singleton
public class Programs {
    private final ProgramRepository repository;
    private final People people;
    private final Clock clock;

    Programs(ProgramRepository repository, People people, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.clock = clock;
    }

    /** Throws when this workspace has no such program. */
    public Program get(WorkspaceId workspace, ProgramId program) {
        return find(workspace, program).orElseThrow(() -> new NoSuchElementException("No program " + program));
    }

    public Optional<Program> find(WorkspaceId workspace, ProgramId program) {
        return repository.findByWorkspaceAndId(workspace, program);
    }

    /** The programs people can join. */
    public List<Program> open(WorkspaceId workspace) {
        return repository.findByWorkspaceAndProgressStateOrderById(workspace, State.OPEN);
    }

    /** The programs somebody leads, drafts and broken ones among them. */
    public List<Program> ledBy(WorkspaceId workspace, PersonId person) {
        return repository.ledBy(workspace, person);
    }

    /** The creator first. */
    public List<PersonId> leads(WorkspaceId workspace, ProgramId program) {
        return repository.leads(workspace, program);
    }

    public boolean isLead(WorkspaceId workspace, ProgramId program, PersonId person) {
        return leads(workspace, program).contains(person)
                && !people.get(workspace, person).deactivated();
    }

    /** The lead people read of ("Hana makes pairs"): the first one who is still here. */
    public Person lead(Program program) {
        return leads(program.workspace(), program.id()).stream()
                .map(lead -> people.get(program.workspace(), lead))
                .filter(lead -> !lead.deactivated())
                .findFirst()
                .orElseGet(() -> people.get(program.workspace(), program.createdBy()));
    }

    /** By when somebody who joins now hears of a pair: the Friday of the week after, in the lead's zone. */
    public LocalDate pairsBy(Program program) {
        WorkWeek week = lead(program).week();
        LocalDate today = clock.instant().atZone(week.zone()).toLocalDate();
        return today.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }
}
