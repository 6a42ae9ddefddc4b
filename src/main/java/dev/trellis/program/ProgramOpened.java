package dev.trellis.program;

import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/** A program's channel was found fit, for the first time or again: people can join and be introduced. */
public record ProgramOpened(WorkspaceId workspace, ProgramId program) {}
