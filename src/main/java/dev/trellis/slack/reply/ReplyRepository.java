package dev.trellis.slack.reply;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReplyRepository extends GenericRepository<Reply, String> {
    Reply save(Reply reply);

    /** Of all workspaces: whoever is on duty sends what is due. */
    @Query("SELECT * FROM slack_reply WHERE tried_not_before <= :now ORDER BY tried_not_before, id LIMIT :most")
    List<Reply> due(Instant now, int most);

    /** Takes one that nobody else took since it was read; 0 when somebody did. */
    @Query("UPDATE slack_reply SET tried_attempts = tried_attempts + 1, tried_not_before = :until"
            + " WHERE workspace_id = :workspace AND id = :id AND tried_attempts = :attempts")
    int claim(WorkspaceId workspace, String id, int attempts, Instant until);

    /** Of one message, the oldest first; those that are shown have nothing left in them. */
    @Query("SELECT * FROM slack_reply WHERE workspace_id = :workspace AND message_ts = :ts"
            + " AND message_channel = :channel ORDER BY id")
    List<Reply> about(WorkspaceId workspace, String channel, String ts);

    /** What it said is gone; that it was there stays until Slack would not take it any more. */
    @Query("UPDATE slack_reply SET sealed_url = '', sealed_body = '', tried_not_before = tried_expires_at"
            + " WHERE workspace_id = :workspace AND id = :id")
    void shown(WorkspaceId workspace, String id);

    long deleteByWorkspaceIdAndId(WorkspaceId workspaceId, String id);
}
