package dev.trellis.goals;

import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a pair's other half may read a goal.
 *
 * @param times how often it was shared; the partner is told once for each
 */
@MappedEntity("goal_share")
record GoalShare(
        @Id UUID id,
        WorkspaceId workspaceId,
        GoalId goalId,
        PairId pairId,
        boolean live,
        int times,
        Instant changedAt) {

    static GoalShare none(Goal goal, PairId pair, Instant at) {
        return new GoalShare(UUID.randomUUID(), goal.workspaceId(), goal.id(), pair, false, 0, at);
    }

    GoalShare begun(Instant at) {
        return new GoalShare(id, workspaceId, goalId, pairId, true, times + 1, at);
    }

    GoalShare ended(Instant at) {
        return new GoalShare(id, workspaceId, goalId, pairId, false, times, at);
    }
}
