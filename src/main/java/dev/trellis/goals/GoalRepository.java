package dev.trellis.goals;

import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface GoalRepository extends GenericRepository<Goal, GoalId> {
    Goal save(Goal goal);

    void update(Goal goal);

    Optional<Goal> findByWorkspaceIdAndId(WorkspaceId workspaceId, GoalId id);

    /** Held until the transaction ends, so that two presses at once come one after the other. */
    @Query("SELECT * FROM goal WHERE workspace_id = :workspaceId AND id = :id FOR UPDATE")
    Optional<Goal> lock(WorkspaceId workspaceId, GoalId id);

    /** In the order in which they were set. */
    List<Goal> findByWorkspaceIdAndPersonIdOrderById(WorkspaceId workspaceId, PersonId personId);
}
