package dev.trellis.home.slack;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Drafts;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.RoundWords;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.HomeTab;
import jakarta.inject.Singleton;
import java.util.List;

/** The drafts a lead can publish, and how the newest round goes. */
@Singleton
record LeadingRounds(Drafts drafts, RoundWords rounds) {
    private static final int DRAFTS = 2;

    void draw(HomeTab home, Matchmaker lead) {
        List<Draft> recent = drafts.recent(lead);
        recent.stream().filter(Draft::isOpen).limit(home.rows(DRAFTS)).forEach(draft -> open(home, draft));
        recent.stream().filter(Draft::isPublished).limit(home.rows(1)).forEach(draft -> round(home, draft));
    }

    private static void open(HomeTab home, Draft draft) {
        String id = DraftRef.of(draft).toString();
        home.line(
                        "home.leading.draft",
                        "pairs",
                        draft.figures().pairs(),
                        "at",
                        draft.origin().madeAt())
                .quietButtons(id, Button.press("draft.look", id), Button.press("draft.discard", id));
    }

    /** What the round's own message says too, which may have been deleted. */
    private void round(HomeTab home, Draft draft) {
        rounds.headed(home, draft);
        String id = DraftRef.of(draft).toString();
        home.quietButtons(id, Button.press("draft.look", id));
    }
}
