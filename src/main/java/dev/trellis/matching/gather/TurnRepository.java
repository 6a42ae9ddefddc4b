package dev.trellis.matching.gather;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TurnRepository extends GenericRepository<Turn, String> {
    /** Whoever waits already keeps the earlier date. */
    @Query("INSERT INTO matching_turn (id, workspace_id, program_id, person_id, since)"
            + " VALUES (:id, :workspace, :program, :person, :since) ON DUPLICATE KEY UPDATE since = since")
    void give(String id, WorkspaceId workspace, ProgramId program, PersonId person, Instant since);

    @Query("DELETE FROM matching_turn WHERE workspace_id = :workspace AND id = :id")
    void take(WorkspaceId workspace, String id);

    List<Turn> findByWorkspaceAndProgram(WorkspaceId workspace, ProgramId program);
}
