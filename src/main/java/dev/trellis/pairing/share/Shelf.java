package dev.trellis.pairing.share;

import dev.trellis.privacy.Artefact;
import dev.trellis.workspace.Id;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;

/**
 * A kind of thing that people write and may share.
 *
 * @param room whose letters, {@code <room>.shared}, tell of it
 * @param artefact its row in the table that says who sees what
 */
public record Shelf(String room, Artefact artefact) {
    public Writing writing(WorkspaceId workspace, PersonId author, Id id) {
        return new Writing(this, workspace, author, id.value());
    }
}
