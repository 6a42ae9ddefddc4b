package dev.trellis.joining.away;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody's pause in a program ended. */
public record PersonResumed(WorkspaceId workspace, ProgramId program, PersonId person) {}
