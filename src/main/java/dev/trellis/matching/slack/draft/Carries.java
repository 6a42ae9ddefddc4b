package dev.trellis.matching.slack.draft;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Carried;

/**
 * Which draft a modal shows, and how far.
 *
 * @param version of the draft as it was shown
 * @param page from 0
 */
public record Carries(String draft, long version, int page) {
    public static Carries of(Draft draft, int page) {
        return new Carries(DraftRef.of(draft).toString(), draft.version(), page);
    }

    static Carries read(String metadata) {
        return Carried.read(metadata, Carries.class);
    }

    /** Back from another modal to the page it was opened from. */
    public Button back() {
        return Button.press("draft.page", Integer.toString(page), "draft.back");
    }

    public DraftRef ref() {
        return DraftRef.read(draft);
    }
}
