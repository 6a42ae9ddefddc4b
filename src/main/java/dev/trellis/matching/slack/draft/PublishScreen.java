package dev.trellis.matching.slack.draft;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;

/** The last look before people are asked. */
final class PublishScreen {
    static final String ID = "draft.publish";

    private PublishScreen() {}

    static Screen screen(DraftView view, Copy copy) {
        Carries carried = Carries.of(view.draft(), 0);
        int left = view.leftOver().size();
        Screen screen = Screen.modal(ID, copy)
                .carrying(carried)
                .line("draft.publish.about", "pairs", view.pairs().size())
                .line("draft.publish.offers");
        if (left > 0) {
            screen.line("draft.publish.left", "count", left);
        }
        return screen.quietButtons(carried.draft(), Button.press("draft.look", carried.draft(), "draft.publish.look"))
                .small("draft.publish.small");
    }
}
