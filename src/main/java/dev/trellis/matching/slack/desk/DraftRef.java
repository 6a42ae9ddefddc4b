package dev.trellis.matching.slack.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.ProgramId;

/** Which draft a button is about. */
public record DraftRef(ProgramId program, DraftId draft) {
    public static DraftRef of(Draft draft) {
        return new DraftRef(draft.program(), draft.id());
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @throws IllegalArgumentException when it is nothing of the kind
     */
    public static DraftRef read(String text) {
        int slash = text.indexOf('/');
        return new DraftRef(ProgramId.of(text.substring(0, Math.max(0, slash))), DraftId.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return program + "/" + draft;
    }
}
