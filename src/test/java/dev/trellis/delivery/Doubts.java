package dev.trellis.delivery;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Lets letters be unsure in houses that send none. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Doubts extends GenericRepository<LetterRow, LetterId> {
    /** As after ten minutes in which nobody confirmed it. */
    @Query("UPDATE letter SET state = 'ASKED' WHERE workspace_id = :workspace AND id = :letter")
    void leaveOpen(WorkspaceId workspace, LetterId letter);

    /** As files whose last step nobody knows the end of. */
    @Query("UPDATE letter SET state = 'LEFT' WHERE workspace_id = :workspace AND id = :letter")
    void leaveAtThat(WorkspaceId workspace, LetterId letter);
}
