package dev.trellis.joining;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody joined a program. */
public record PersonJoined(WorkspaceId workspace, ProgramId program, PersonId person) {}
