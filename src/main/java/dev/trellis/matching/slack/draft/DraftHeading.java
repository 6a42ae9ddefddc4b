package dev.trellis.matching.slack.draft;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.LeftWords;
import dev.trellis.matching.slack.desk.NoPairWords;
import dev.trellis.matching.slack.desk.RoundWords;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import jakarta.inject.Singleton;

/** What stands above a draft's pairs: how it is, or how its round goes, and what can be done with the whole. */
@Singleton
record DraftHeading(NoPairWords noPair, RoundWords rounds) {

    LeftWords left() {
        return noPair.left();
    }

    void say(Screen screen, DraftView view, Copy copy) {
        Draft draft = view.draft();
        if (draft.isPublished()) {
            rounds.headed(screen, draft);
        } else {
            screen.line(key(view), "pairs", view.pairs().size(), "left", left().count(draft, draft.figures(), copy));
        }
        if (isWithoutPairs(view)) {
            noPair.say(screen, draft, view.leftOver(), copy);
        }
        buttons(screen, view);
    }

    private static boolean isWithoutPairs(DraftView view) {
        return view.draft().isOpen() && view.pairs().isEmpty();
    }

    private static void buttons(Screen screen, DraftView view) {
        Draft draft = view.draft();
        String id = DraftRef.of(draft).toString();
        if (isWithoutPairs(view)) {
            Button[] row = {
                Button.press("draft.rules", id),
                Button.press("draft.whyNot", id),
                Button.press("draft.files", id),
                Button.press("draft.decisions", id)
            };
            if (NoPairWords.mayWiden(view.leftOver())) {
                screen.buttons(id, row);
            } else {
                screen.quietButtons(id, row);
            }
        } else if (draft.isOpen()) {
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

    private static String key(DraftView view) {
        return switch (view.draft().state()) {
            case OPEN -> view.pairs().isEmpty() ? "draft.pairs.none" : "draft.pairs.open";
            case ARRANGING -> "draft.pairs.arranging";
            case OVERTAKEN -> "draft.pairs.overtaken";
            case PUBLISHING, STOPPING, PUBLISHED, DISCARDED -> "draft.pairs.closed";
        };
    }
}
