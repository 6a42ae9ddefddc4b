package dev.trellis.goals;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GoalWordingRepository extends GenericRepository<GoalWording, String> {
    GoalWording save(GoalWording wording);

    List<GoalWording> findByWorkspaceIdAndIdIn(WorkspaceId workspaceId, List<String> ids);
}
