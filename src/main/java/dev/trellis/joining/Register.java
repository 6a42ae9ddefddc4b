package dev.trellis.joining;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.joining.Participation.State;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.program.Program;
import dev.trellis.program.Programs;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The book in which participations stand: no change goes into it without who, when and why, and Home shows it. */
@Singleton
class Register {
    private final ParticipationRepository repository;
    private final People people;
    private final Programs programs;
    private final Outbox outbox;
    private final Clock clock;

    Register(ParticipationRepository repository, People people, Programs programs, Outbox outbox, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.programs = programs;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The row, locked until the transaction ends, made when it is missing. */
    Participation lockOrMake(Participation fresh) {
        repository.makeRoom(fresh);
        return lock(fresh.workspace(), fresh.program(), fresh.person()).orElseThrow();
    }

    Optional<Participation> lock(WorkspaceId workspace, ProgramId program, PersonId person) {
        return repository.lock(workspace, program, person);
    }

    Participation keep(Participation now, Deed deed) {
        repository.update(now);
        repository.record(now.workspace(), now.id(), now.state().name(), deed.reason(), deed.actor(), clock.instant());
        draw(now);
        return now;
    }

    Optional<Participation> find(WorkspaceId workspace, ProgramId program, PersonId person) {
        return repository.findByWorkspaceAndProgramAndPerson(workspace, program, person);
    }

    List<Participation> of(WorkspaceId workspace, PersonId person) {
        return repository.findByWorkspaceAndPersonOrderById(workspace, person);
    }

    List<Participation> in(WorkspaceId workspace, ProgramId program) {
        return repository.findByWorkspaceAndProgramOrderById(workspace, program);
    }

    List<Participation> due() {
        return repository.due(clock.instant());
    }

    Optional<Instant> nextDue() {
        return repository.nextDue();
    }

    /** When somebody who begins to wait now is told that there is no pair yet: the working day after the promised one. */
    Instant toldOfTheWait(Participation in) {
        Program program = programs.get(in.workspace(), in.program());
        return week(in).at(programs.pairsBy(program).plusDays(1), program.hour());
    }

    /** What comes next for somebody whose account is back: the end of their pause, or word of a pair. */
    @Nullable
    Instant dueAgain(Participation in) {
        if (in.before() == State.PAUSED && in.until() != null) {
            return week(in).at(in.until(), week(in).from());
        }
        return in.before() == State.AVAILABLE ? toldOfTheWait(in) : null;
    }

    private WorkWeek week(Participation in) {
        return people.get(in.workspace(), in.person()).week();
    }

    private void draw(Participation now) {
        Person person = people.get(now.workspace(), now.person());
        if (!person.deactivated()) {
            outbox.put(Letter.home(now.workspace(), person.slackId()));
        }
    }
}
