package dev.trellis.matching.round;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;

/** The publishing of a draft went a step further. */
public record RoundMoved(WorkspaceId workspace, DraftId draft) {}
