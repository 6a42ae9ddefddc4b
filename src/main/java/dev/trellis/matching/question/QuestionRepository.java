package dev.trellis.matching.question;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface QuestionRepository extends GenericRepository<Question, String> {
    void save(Question question);

    void update(Question question);

    Optional<Question> findByWorkspaceAndId(WorkspaceId workspace, String id);

    List<Question> findTop10ByStateOrderByAskedAtAndId(Question.State state);

    @Query("SELECT * FROM matching_question WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<Question> lock(WorkspaceId workspace, String id);

    @Query("SELECT MIN(asked_at) FROM matching_question WHERE state = 'ASKED'")
    Optional<Instant> oldest();

    void deleteByWorkspaceAndAskedAtBefore(WorkspaceId workspace, Instant then);
}
