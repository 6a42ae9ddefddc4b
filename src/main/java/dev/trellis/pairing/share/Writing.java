package dev.trellis.pairing.share;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import java.util.UUID;

/** Something somebody wrote; its words stay in its own room. */
public record Writing(Shelf shelf, WorkspaceId workspace, PersonId author, UUID id) {}
