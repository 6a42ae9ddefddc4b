package dev.trellis.program;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChronicleRepository extends GenericRepository<Program, String> {
    @Query("INSERT INTO program_history (workspace_id, subject_id, happened, actor_id, at)"
            + " VALUES (:workspace, :subject, :happened, :actor, :at)")
    void write(WorkspaceId workspace, String subject, String happened, @Nullable PersonId actor, Instant at);

    @Query("SELECT COUNT(*) FROM program_history WHERE workspace_id = :workspace AND subject_id = :subject"
            + " AND happened = :happened")
    long count(WorkspaceId workspace, String subject, String happened);
}
