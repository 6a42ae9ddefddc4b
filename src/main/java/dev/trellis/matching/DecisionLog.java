package dev.trellis.matching;

import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every step of the committee about a program's pairs: who, when, what. */
@Singleton
public class DecisionLog {
    private final DecidedRepository repository;
    private final Clock clock;

    DecisionLog(DecidedRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Written in the transaction of the step itself; {@code about} are ids. */
    @Transactional
    public void write(Matchmaker by, Decision what, Object... about) {
        String ids = Stream.of(about).map(Object::toString).collect(Collectors.joining(" "));
        repository.save(new Decided(
                UUID.randomUUID().toString(), by.workspace(), by.program(), by.person(), what, ids, clock.instant()));
    }

    /** How many steps there are. */
    @Transactional
    public int size(WorkspaceId workspace, ProgramId program) {
        return repository.countByWorkspaceAndProgram(workspace, program);
    }

    /** Some steps, the newest first; pages are counted from 0. */
    @Transactional
    public List<Decided> page(WorkspaceId workspace, ProgramId program, int page, int size) {
        return repository.findByWorkspaceAndProgramOrderByAtDescAndIdDesc(
                workspace, program, Pageable.from(page, size));
    }

    /** The newest two hundred steps, the newest first. */
    @Transactional
    public List<Decided> of(WorkspaceId workspace, ProgramId program) {
        return repository.findTop200ByWorkspaceAndProgramOrderByAtDesc(workspace, program);
    }
}
