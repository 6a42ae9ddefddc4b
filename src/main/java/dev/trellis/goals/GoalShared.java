package dev.trellis.goals;

/** What came of sharing a goal. */
public sealed interface GoalShared {
    /** The partner may read it, and is told once for each time it is shared. */
    record Shared(OwnGoal goal) implements GoalShared {}

    /** The two are no pair any more: it stays private. */
    record PairOver(OwnGoal goal) implements GoalShared {}

    /** It is not theirs. */
    record NotYours() implements GoalShared {}
}
