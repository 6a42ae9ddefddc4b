package dev.trellis.pairing.news;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;

/** Two people were introduced, in the channel or to one another alone. */
public record PairIntroduced(WorkspaceId workspace, PairId pair) {}
