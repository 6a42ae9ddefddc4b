package dev.trellis.delivery;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LetterRepository extends GenericRepository<LetterRow, LetterId> {
    /** Touches the row that is already there, so that nobody sends it before the caller's transaction is over. */
    @Query("""
            INSERT INTO letter (id, workspace_id, once_key, about, operation, address, kind, room, subject, version, not_before,
                state, code, conversation, ts, attempts, fence, lease_until, retry_at, touched, unheard)
            VALUES (:id, :workspaceId, :onceKey, :about, :operation, :address, :kind, :room, :subject, :version, :notBefore,
                :state, :code, :conversation, :ts, 0, 0, '2000-01-01', '2000-01-01', 0, FALSE)
            ON DUPLICATE KEY UPDATE touched = touched + 1
            """)
    void put(LetterRow row);

    @Query("""
            UPDATE letter SET state = 'CANCELLED', once_key = NULL
            WHERE workspace_id = :workspaceId AND room = :room AND subject = :subject AND state = 'WAITING'
            """)
    int cancel(WorkspaceId workspaceId, String room, String subject);

    @Query("""
            UPDATE letter SET state = 'CANCELLED', once_key = NULL
            WHERE workspace_id = :workspaceId AND room = :room AND subject = :subject
                AND kind = :kind AND state = 'WAITING'
            """)
    int cancel(WorkspaceId workspaceId, String room, String subject, String kind);

    /** The call is still under way, so only where it is can be kept; whoever makes the call looks there. */
    @Query("""
            UPDATE letter SET conversation = :conversation, ts = :ts
            WHERE workspace_id = :workspaceId AND id = :id AND state = 'SENDING'
            """)
    int seen(WorkspaceId workspaceId, LetterId id, String conversation, String ts);

    @Query("""
            UPDATE letter SET state = 'SENT', conversation = :conversation, ts = :ts, listen_until = NULL
            WHERE workspace_id = :workspaceId AND id = :id AND state IN ('UNCERTAIN', 'ASKED', 'LEFT')
            """)
    int arrived(WorkspaceId workspaceId, LetterId id, String conversation, String ts);

    @Query("""
            UPDATE letter SET state = 'WAITING', attempts = 0, retry_at = '2000-01-01', listen_until = NULL
            WHERE workspace_id = :workspaceId AND id = :id AND state IN ('UNCERTAIN', 'ASKED', 'LEFT')
            """)
    int sendAgain(WorkspaceId workspaceId, LetterId id);

    List<LetterRow> findByWorkspaceIdAndStateOrderByPosition(WorkspaceId workspaceId, State state);

    Optional<LetterRow> findByWorkspaceIdAndId(WorkspaceId workspaceId, LetterId id);

    List<LetterRow> findByWorkspaceIdAndRoomAndSubjectOrderByPosition(
            WorkspaceId workspaceId, String room, String subject);
}
