package dev.trellis.program;

import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/** A program's channel is gone: nothing can be posted there until a lead mends it. */
public record ProgramBroken(WorkspaceId workspace, ProgramId program) {}
