package dev.trellis.goals;

import dev.trellis.workspace.PairId;
import java.util.List;

/** A goal as its author sees it: its words, and the pairs whose other half may read them. */
public record OwnGoal(Goal goal, GoalWords words, List<PairId> sharedWith) {
    public OwnGoal {
        sharedWith = List.copyOf(sharedWith);
    }
}
