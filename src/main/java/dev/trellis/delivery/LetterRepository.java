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
            INSERT INTO letter (id, workspace_id, once_key, operation, address, kind, room, subject, version, not_before,
                state, code, conversation, ts, attempts, fence, lease_until, retry_at)
            VALUES (:id, :workspaceId, :onceKey, :operation, :address, :kind, :room, :subject, :version, :notBefore,
                :state, :code, :conversation, :ts, 0, 0, '2000-01-01', '2000-01-01')
            ON DUPLICATE KEY UPDATE fence = fence + 1
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

    Optional<LetterRow> findByWorkspaceIdAndId(WorkspaceId workspaceId, LetterId id);

    List<LetterRow> findByWorkspaceIdAndRoomAndSubjectOrderByPosition(
            WorkspaceId workspaceId, String room, String subject);
}
