package dev.trellis.matching;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody who acts on a program's pairs; every step asks anew whether they are one of its leads. */
public record Matchmaker(WorkspaceId workspace, ProgramId program, PersonId person) {}
