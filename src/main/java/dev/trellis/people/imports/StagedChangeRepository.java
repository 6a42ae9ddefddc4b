package dev.trellis.people.imports;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StagedChangeRepository extends GenericRepository<StagedChange, String> {
    void saveAll(Iterable<StagedChange> changes);

    @Query("SELECT * FROM hr_import_change WHERE workspace_id = :workspace AND import_id = :importId"
            + " AND place >= :from AND place < :to ORDER BY place")
    List<StagedChange> between(WorkspaceId workspace, String importId, int from, int to);

    @Query("DELETE FROM hr_import_change WHERE workspace_id = :workspace AND import_id = :importId")
    void clear(WorkspaceId workspace, String importId);
}
