package dev.trellis.pairing.news;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.time.Instant;

/** The two, or one of them, said when they talk; a later one replaces an earlier one. */
public record TalkBooked(WorkspaceId workspace, PairId pair, PersonId by, Instant at) {}
