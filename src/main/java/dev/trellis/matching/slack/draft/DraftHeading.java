package dev.trellis.matching.slack.draft;

import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.LeftWords;
import dev.trellis.matching.slack.desk.TallyWords;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;

/** What stands above a draft's pairs: how it is, or how its round goes, and what can be done with the whole. */
@Singleton
record DraftHeading(LeftWords left, Answers answers) {

    void say(Screen screen, DraftView view, Copy copy) {
        Draft draft = view.draft();
        if (draft.isPublished()) {
            TallyWords.headed(screen, left.program(draft).name(), answers.of(draft));
        } else {
            screen.line(key(draft), "pairs", view.pairs().size(), "left", left.count(draft, draft.figures(), copy));
        }
        buttons(screen, draft);
    }

    private static void buttons(Screen screen, Draft draft) {
        String id = DraftRef.of(draft).toString();
        if (draft.isOpen()) {
            screen.buttons(
                    id,
                    Button.press("draft.publish", id),
                    Button.press("draft.whyNot", id),
                    Button.press("draft.weights", id),
                    Button.press("draft.rules", id),
                    Button.press("draft.files", id),
                    Button.press("draft.decisions", id));
        } else {
            screen.quietButtons(id, Button.press("draft.files", id), Button.press("draft.decisions", id));
        }
    }

    private static String key(Draft draft) {
        return switch (draft.state()) {
            case OPEN -> "draft.pairs.open";
            case ARRANGING -> "draft.pairs.arranging";
            case OVERTAKEN -> "draft.pairs.overtaken";
            case PUBLISHING, PUBLISHED, DISCARDED -> "draft.pairs.closed";
        };
    }
}
