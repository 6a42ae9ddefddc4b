package dev.trellis.people.imports;

import dev.trellis.people.imports.HrImport.State;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HrImportRepository extends GenericRepository<HrImport, String> {
    void save(HrImport one);

    void update(HrImport one);

    Optional<HrImport> findByWorkspaceAndId(WorkspaceId workspace, String id);

    @Query("SELECT * FROM hr_import WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<HrImport> lock(WorkspaceId workspace, String id);

    List<HrImport> findByWorkspaceAndState(WorkspaceId workspace, State state);

    @Query("SELECT * FROM hr_import WHERE workspace_id = :workspace ORDER BY made_at DESC LIMIT 20")
    List<HrImport> lately(WorkspaceId workspace);

    @Query("SELECT * FROM hr_import WHERE due_at <= :now ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
    Optional<HrImport> due(Instant now);

    @Query("SELECT MIN(due_at) FROM hr_import")
    Optional<Instant> nextDue();
}
