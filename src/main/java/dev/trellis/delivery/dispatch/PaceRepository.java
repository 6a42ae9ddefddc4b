package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaceRepository extends GenericRepository<PaceRow, String> {
    @Query("""
            INSERT INTO pace (workspace_id, lane, next_at, stopped_until)
            VALUES (:workspaceId, 'gate', '2000-01-01', '2000-01-01') ON DUPLICATE KEY UPDATE lane = lane
            """)
    void addGate(WorkspaceId workspaceId);

    /** Whoever gets it is the only one who claims letters of this workspace until the transaction ends. */
    @Query("SELECT lane FROM pace WHERE workspace_id = :workspaceId AND lane = 'gate' FOR UPDATE SKIP LOCKED")
    Optional<String> takeGate(WorkspaceId workspaceId);

    @Query("SELECT COUNT(*) FROM pace WHERE workspace_id = :workspaceId AND lane = 'gate'")
    long gates(WorkspaceId workspaceId);

    List<PaceRow> findByWorkspaceIdAndLaneIn(WorkspaceId workspaceId, Collection<String> lanes);

    @Query("""
            INSERT INTO pace (workspace_id, lane, next_at, stopped_until)
            VALUES (:workspaceId, :lane, :nextAt, '2000-01-01') ON DUPLICATE KEY UPDATE next_at = :nextAt
            """)
    void reserve(WorkspaceId workspaceId, String lane, Instant nextAt);

    @Query("""
            INSERT INTO pace (workspace_id, lane, next_at, stopped_until)
            VALUES (:workspaceId, :lane, '2000-01-01', :until)
            ON DUPLICATE KEY UPDATE stopped_until = GREATEST(stopped_until, :until)
            """)
    void stop(WorkspaceId workspaceId, String lane, Instant until);

    @Query("""
            SELECT COUNT(*) FROM pace
            WHERE workspace_id = :workspaceId AND lane = :lane AND stopped_until > :database
            """)
    long stopped(WorkspaceId workspaceId, String lane, Instant database);

    @Query("DELETE FROM pace WHERE workspace_id = :workspaceId AND lane LIKE 'to %' AND next_at < :before")
    int forget(WorkspaceId workspaceId, Instant before);
}
