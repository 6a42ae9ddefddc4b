package dev.trellis.pairing.news;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;

/** Somebody whose pair was ended read of it. */
public record PartingTold(WorkspaceId workspace, PairId pair, PersonId person) {}
