package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How letters ended, and those whose end nobody wrote down. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface EndRepository extends GenericRepository<End, LetterId> {
    /** Holds only for whoever has the fence; what never reached anybody may be put again. */
    @Query("""
            UPDATE letter SET state = :state, code = :code, conversation = :conversation, ts = :ts,
                attempts = :attempts, retry_at = :retryAt, listen_until = :listenUntil, unheard = :unheard,
                lease_until = '2000-01-01',
                once_key = CASE WHEN :state IN ('REJECTED', 'CANCELLED') THEN NULL ELSE once_key END
            WHERE workspace_id = :workspaceId AND id = :id AND fence = :fence
                AND state IN ('WAITING', 'SENDING', 'UNCERTAIN')
            """)
    int end(End end);

    @Query("""
            SELECT conversation, ts FROM letter
            WHERE workspace_id = :workspaceId AND about = :about AND operation = 'POST' AND state = 'SENT' AND ts <> ''
            ORDER BY position DESC LIMIT 1
            """)
    Optional<Carrier.Spot> posted(WorkspaceId workspaceId, String about);

    /** Where Slack said that it is, while the call was under way; locked, so that nothing it says is missed. */
    @Query("SELECT conversation, ts FROM letter WHERE workspace_id = :workspaceId AND id = :id FOR UPDATE")
    Optional<Carrier.Spot> seen(WorkspaceId workspaceId, LetterId id);

    /** Those whose holder is gone or late, by the database's time. */
    @Query("""
            SELECT * FROM letter WHERE workspace_id = :workspaceId AND state = 'SENDING' AND lease_until < :database
            ORDER BY position LIMIT 50 FOR UPDATE SKIP LOCKED
            """)
    List<Claim> expired(WorkspaceId workspaceId, Instant database);

    @Query("""
            SELECT * FROM letter WHERE workspace_id = :workspaceId AND state = 'UNCERTAIN' AND listen_until <= :now
            ORDER BY position LIMIT 50
            """)
    List<Claim> unconfirmed(WorkspaceId workspaceId, Instant now);

    @Query("SELECT MIN(listen_until) FROM letter WHERE workspace_id = :workspaceId AND state = 'UNCERTAIN'")
    Optional<Instant> nextToSettle(WorkspaceId workspaceId);

    @Query("SELECT * FROM letter WHERE workspace_id = :workspaceId AND unheard = TRUE ORDER BY position LIMIT 50")
    List<End> unheard(WorkspaceId workspaceId);

    @Query("UPDATE letter SET unheard = FALSE WHERE workspace_id = :workspaceId AND id = :id AND unheard = TRUE")
    int heard(WorkspaceId workspaceId, LetterId id);

    @Query("""
            UPDATE letter SET listen_until = :until
            WHERE workspace_id = :workspaceId AND state = 'UNCERTAIN' AND listen_until <= :now
            """)
    int listenAgain(WorkspaceId workspaceId, Instant now, Instant until);

    @Query("""
            DELETE FROM letter WHERE workspace_id = :workspaceId AND operation IN ('UPDATE', 'PUBLISH', 'VIEW')
                AND not_before < :before AND state IN ('SENT', 'REJECTED', 'CANCELLED', 'SUPERSEDED') AND unheard = FALSE
            LIMIT :most
            """)
    int forget(WorkspaceId workspaceId, Instant before, int most);
}
