package dev.trellis.goals;

/** How far a goal is. A goal that was put into other words stays in progress, with a new version. */
public enum GoalState {
    IN_PROGRESS,
    ACHIEVED,
    DROPPED
}
