package dev.trellis.privacy.mark;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MarkKeyRepository extends GenericRepository<MarkKey, WorkspaceId> {
    Optional<MarkKey> findByWorkspace(WorkspaceId workspace);

    /** Does nothing when another node made one first. */
    @Query("INSERT INTO mark_key (workspace_id, sealed) VALUES (:workspace, :sealed)"
            + " ON DUPLICATE KEY UPDATE workspace_id = workspace_id")
    void make(WorkspaceId workspace, String sealed);

    List<MarkKey> findAll();

    @Query("UPDATE mark_key SET sealed = :fresh WHERE workspace_id = :workspace AND sealed = :stale")
    void reseal(WorkspaceId workspace, String stale, String fresh);
}
