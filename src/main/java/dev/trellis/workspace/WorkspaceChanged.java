package dev.trellis.workspace;

/** A workspace was identified, paused or resumed. */
public record WorkspaceChanged(WorkspaceId workspace) {}
