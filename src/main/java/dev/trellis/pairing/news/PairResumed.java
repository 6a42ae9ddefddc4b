package dev.trellis.pairing.news;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;

/** A pause is over and the two are a pair as before. */
public record PairResumed(WorkspaceId workspace, PairId pair) {}
