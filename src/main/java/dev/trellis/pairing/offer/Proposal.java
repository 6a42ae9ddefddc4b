package dev.trellis.pairing.offer;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;

/**
 * A lead would like these two to be a pair.
 *
 * @param why one line the two will read, or ""
 */
public record Proposal(
        WorkspaceId workspace, ProgramId program, PersonId lead, PersonId one, PersonId other, String why) {
    /** How many code points the line may have. */
    public static final int WHY = 200;
}
