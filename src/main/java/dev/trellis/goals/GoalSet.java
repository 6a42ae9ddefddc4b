package dev.trellis.goals;

/** What came of setting a goal, or of putting it into other words. */
public sealed interface GoalSet {
    /** It is kept, only for its author unless it was shared before. */
    record Kept(OwnGoal goal) implements GoalSet {}

    /** A rule refused it, and nothing was kept. */
    record Refused(GoalRefusal reason) implements GoalSet {}

    /** It is not theirs, or not in progress any more. */
    record Over() implements GoalSet {}
}
