package dev.trellis.joining.topics;

import dev.trellis.workspace.PersonId;
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

    List<Topic> findByWorkspaceAndCommon(WorkspaceId workspace, boolean common);

    /** What somebody chose, in any program. */
    @Query("SELECT t.* FROM topic t WHERE t.workspace_id = :workspace AND t.id IN (SELECT c.topic_id"
            + " FROM topic_choice c WHERE c.workspace_id = :workspace AND c.person_id = :person)")
    List<Topic> of(WorkspaceId workspace, PersonId person);

    /** Which of somebody's topics are not common yet, though so many people chose them. */
    @Query(
            "SELECT t.* FROM topic t WHERE t.workspace_id = :workspace AND t.common = FALSE AND t.id IN (SELECT c.topic_id"
                    + " FROM topic_choice c WHERE c.workspace_id = :workspace AND c.person_id = :person)"
                    + " AND (SELECT COUNT(DISTINCT o.person_id) FROM topic_choice o WHERE o.workspace_id = t.workspace_id"
                    + " AND o.topic_id = t.id) >= :enough")
    List<Topic> ripe(WorkspaceId workspace, PersonId person, int enough);

    @Query("UPDATE topic SET common = TRUE WHERE workspace_id = :workspace AND id = :id")
    void openToAll(WorkspaceId workspace, TopicId id);

    /** Does nothing when somebody made the same topic first. */
    @Query("INSERT INTO topic (id, workspace_id, mark, sealed_name) VALUES (:id, :workspace, :mark, :sealedName)"
            + " ON DUPLICATE KEY UPDATE mark = mark")
    void make(TopicId id, WorkspaceId workspace, String mark, String sealedName);
}
