package dev.trellis.goals;

import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GoalShareRepository extends GenericRepository<GoalShare, UUID> {
    GoalShare save(GoalShare share);

    void update(GoalShare share);

    Optional<GoalShare> findByWorkspaceIdAndId(WorkspaceId workspaceId, UUID id);

    Optional<GoalShare> findByWorkspaceIdAndGoalIdAndPairId(WorkspaceId workspaceId, GoalId goalId, PairId pairId);

    List<GoalShare> findByWorkspaceIdAndGoalIdInAndLiveTrue(WorkspaceId workspaceId, List<GoalId> goalIds);

    List<GoalShare> findByWorkspaceIdAndPairIdInAndLiveTrue(WorkspaceId workspaceId, List<PairId> pairIds);
}
