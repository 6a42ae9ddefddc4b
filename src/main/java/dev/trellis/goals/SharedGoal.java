package dev.trellis.goals;

import dev.trellis.workspace.GoalId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;

/** That somebody shares a goal with their pair; its words are read by {@link Goals#read} alone. */
public record SharedGoal(GoalId goal, PersonId author, PairId pair) {}
