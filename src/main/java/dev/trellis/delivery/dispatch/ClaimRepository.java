package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.Operation;
import dev.trellis.delivery.State;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What may go out now, and whose it is. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimRepository extends GenericRepository<Claim, LetterId> {
    @Query("SELECT LOCALTIMESTAMP(6)")
    Instant databaseNow();

    /**
     * The first letters that are due, whose lanes are free, and before which no other of their subject stands.
     *
     * @param database the database's time
     * @param free lanes that are free by then count as free: a short wait is part of sending
     */
    @Query("""
            SELECT l.id FROM letter l
            LEFT JOIN pace m ON m.workspace_id = l.workspace_id AND m.lane = l.operation
            LEFT JOIN pace c ON c.workspace_id = l.workspace_id AND c.lane = CONCAT('to ', l.address)
                AND l.operation = 'POST'
            WHERE l.workspace_id = :workspaceId AND l.state = 'WAITING' AND l.not_before <= :now
                AND l.retry_at <= :database AND l.lease_until <= :database
                AND (m.lane IS NULL OR (m.next_at <= :free AND m.stopped_until <= :database))
                AND (c.lane IS NULL OR c.next_at <= :free)
                AND NOT EXISTS (
                    SELECT 1 FROM letter e
                    WHERE e.workspace_id = l.workspace_id AND e.room = l.room AND e.subject = l.subject
                        AND e.state IN ('WAITING', 'SENDING', 'UNCERTAIN') AND e.not_before <= :now
                        AND (e.not_before < l.not_before OR (e.not_before = l.not_before AND e.position < l.position)))
            ORDER BY l.not_before, l.position LIMIT 20
            """)
    List<String> free(WorkspaceId workspaceId, Instant now, Instant database, Instant free);

    /** Of these the ones that nobody else is touching, locked. */
    @Query("""
            SELECT * FROM letter WHERE workspace_id = :workspaceId AND id IN (:ids) AND state = 'WAITING'
            ORDER BY not_before, position FOR UPDATE SKIP LOCKED
            """)
    List<Claim> lock(WorkspaceId workspaceId, List<String> ids);

    @Query("""
            SELECT COUNT(*) FROM letter WHERE workspace_id = :workspaceId AND about = :about AND operation = :operation
                AND state = 'WAITING' AND position > :position
            """)
    long newer(WorkspaceId workspaceId, String about, Operation operation, long position);

    /** From here on another update may be put: this one may already have been written. */
    @Query("""
            UPDATE letter SET fence = :fence, lease_until = :leaseUntil,
                once_key = CASE WHEN operation IN ('UPDATE', 'PUBLISH', 'VIEW') THEN NULL ELSE once_key END
            WHERE workspace_id = :workspaceId AND id = :id
            """)
    void take(WorkspaceId workspaceId, LetterId id, long fence, Instant leaseUntil);

    /** The last look before the call: still ours, still wanted, and enough time left to hear how it ended. */
    @Query("""
            UPDATE letter SET state = 'SENDING'
            WHERE workspace_id = :workspaceId AND id = :id AND fence = :fence AND state = 'WAITING'
                AND lease_until > :enough
            """)
    int begin(WorkspaceId workspaceId, LetterId id, long fence, Instant enough);

    @Query("SELECT COUNT(*) FROM letter WHERE workspace_id = :workspaceId AND state = :state")
    long inState(WorkspaceId workspaceId, State state);

    Optional<Claim> findByWorkspaceIdAndId(WorkspaceId workspaceId, LetterId id);

    @Query("SELECT MIN(not_before) FROM letter WHERE workspace_id = :workspaceId AND state = 'WAITING'")
    Optional<Instant> oldest(WorkspaceId workspaceId);

    /** One that cannot leave must not hide those that fall due later. */
    @Query("""
            SELECT MIN(not_before) FROM letter
            WHERE workspace_id = :workspaceId AND state = 'WAITING' AND not_before > :now
            """)
    Optional<Instant> nextDue(WorkspaceId workspaceId, Instant now);

    @Query("""
            SELECT COUNT(*) FROM letter l
            WHERE l.workspace_id = :workspaceId AND (l.state = 'SENDING'
                OR (l.state = 'WAITING' AND l.not_before <= :now AND NOT EXISTS (
                    SELECT 1 FROM letter e
                    WHERE e.workspace_id = l.workspace_id AND e.room = l.room AND e.subject = l.subject
                        AND e.state = 'UNCERTAIN')))
            """)
    long onTheirWay(WorkspaceId workspaceId, Instant now);
}
