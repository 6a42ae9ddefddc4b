package dev.trellis.pairing.news;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;

/** A pair is over, for good. */
public record PairEnded(WorkspaceId workspace, PairId pair) {}
