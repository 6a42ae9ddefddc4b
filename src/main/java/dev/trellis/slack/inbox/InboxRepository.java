package dev.trellis.slack.inbox;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InboxRepository extends GenericRepository<Seen, String> {
    @Query("INSERT INTO slack_inbox (workspace_id, seen_key, seen_at) VALUES (:workspace, :key, :at)")
    void add(WorkspaceId workspace, String key, Instant at);

    @Query("UPDATE slack_inbox SET sealed_answer = :sealed, answer_until = :until"
            + " WHERE workspace_id = :workspace AND seen_key = :key")
    void answer(WorkspaceId workspace, String key, String sealed, Instant until);

    @Query("SELECT sealed_answer FROM slack_inbox WHERE workspace_id = :workspace AND seen_key = :key"
            + " AND sealed_answer IS NOT NULL")
    Optional<String> findSealedAnswer(WorkspaceId workspace, String key);

    /** By a date of their own, which nothing else has: keys of a week need not be looked through for it. */
    @Query("UPDATE slack_inbox SET sealed_answer = NULL, answer_until = NULL WHERE answer_until < :now LIMIT :most")
    int forgetAnswers(Instant now, int most);

    @Query("DELETE FROM slack_inbox WHERE seen_at < :before LIMIT :most")
    int forgetKeys(Instant before, int most);
}
