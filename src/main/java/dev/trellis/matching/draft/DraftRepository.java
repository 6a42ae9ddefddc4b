package dev.trellis.matching.draft;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<Draft, DraftId> {
    void save(Draft draft);

    void update(Draft draft);

    Optional<Draft> findByWorkspaceAndId(WorkspaceId workspace, DraftId id);

    @Query("SELECT * FROM matching_draft WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<Draft> lock(WorkspaceId workspace, DraftId id);

    List<Draft> findTop20ByWorkspaceAndProgramOrderByOriginMadeAtDesc(WorkspaceId workspace, ProgramId program);

    @Query("SELECT * FROM matching_draft WHERE state IN ('PUBLISHING', 'STOPPING') ORDER BY published_at, id")
    List<Draft> goingOut();

    @Query("SELECT * FROM matching_draft WHERE workspace_id = :workspace AND program_id = :program"
            + " AND state IN ('OPEN', 'ARRANGING') ORDER BY id FOR UPDATE")
    List<Draft> lockUndecided(WorkspaceId workspace, ProgramId program);

    long countByWorkspaceAndProgramAndStateIn(WorkspaceId workspace, ProgramId program, List<DraftState> states);

    List<Draft> findTop10ByStateOrderByOriginMadeAt(DraftState state);

    List<Draft> findByWorkspaceAndProgramAndStateInOrderByPublishedAt(
            WorkspaceId workspace, ProgramId program, List<DraftState> states);
}
