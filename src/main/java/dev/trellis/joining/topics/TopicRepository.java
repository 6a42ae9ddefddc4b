package dev.trellis.joining.topics;

import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TopicRepository extends GenericRepository<Topic, TopicId> {
    List<Topic> findByWorkspace(WorkspaceId workspace);

    List<Topic> findByWorkspaceAndMarkIn(WorkspaceId workspace, List<String> marks);

    /** Does nothing when somebody made the same topic first. */
    @Query("INSERT INTO topic (id, workspace_id, mark, sealed_name) VALUES (:id, :workspace, :mark, :sealedName)"
            + " ON DUPLICATE KEY UPDATE mark = mark")
    void make(TopicId id, WorkspaceId workspace, String mark, String sealedName);
}
