package dev.trellis.pairing.news;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;

/** Nothing is asked of these two until then. */
public record PairPaused(WorkspaceId workspace, PairId pair, Instant until) {}
