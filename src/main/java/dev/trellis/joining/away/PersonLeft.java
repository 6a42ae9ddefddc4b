package dev.trellis.joining.away;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody left a program: their pairs there end. */
public record PersonLeft(WorkspaceId workspace, ProgramId program, PersonId person) {}
