package dev.trellis.matching.gather;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;

/** Who goes first the next time: left over, or without a partner through no doing of their own. */
@Singleton
public class Turns {
    private final TurnRepository repository;
    private final Clock clock;

    Turns(TurnRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional
    public Set<PersonId> in(WorkspaceId workspace, ProgramId program) {
        return repository.findByWorkspaceAndProgram(workspace, program).stream()
                .map(Turn::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional
    public void give(WorkspaceId workspace, ProgramId program, PersonId person) {
        repository.give(Turn.id(program, person), workspace, program, person, clock.instant());
    }

    /** Their turn came: somebody is offered to them. */
    @Transactional
    public void had(WorkspaceId workspace, ProgramId program, PersonId person) {
        repository.take(workspace, Turn.id(program, person));
    }
}
