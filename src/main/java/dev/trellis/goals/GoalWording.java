package dev.trellis.goals;

import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One version of a goal's words, sealed; its id is the goal's id and the version. */
@MappedEntity("goal_wording")
record GoalWording(
        @Id String id,
        WorkspaceId workspaceId,
        GoalId goalId,
        String sealedText,
        String sealedMeasure,
        String sealedStep,
        @Nullable LocalDate byDay,
        Instant writtenAt) {

    static String id(Goal goal) {
        return goal.id() + "." + goal.version();
    }
}
