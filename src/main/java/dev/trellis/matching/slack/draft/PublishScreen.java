package dev.trellis.matching.slack.draft;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.round.Outlook;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Screen;
import java.time.LocalDate;
import java.util.Optional;

/** The last look before people are asked. */
final class PublishScreen {
    static final String ID = "draft.publish";
    static final String NEXT = "nextRound";

    private PublishScreen() {}

    /** The form, with the day of the next round that was said last, as long as it is still to come. */
    static Screen screen(DraftView view, Outlook now, Optional<LocalDate> next, Copy copy) {
        Carries carried = Carries.of(view.draft(), 0);
        Screen screen = Screen.modal(ID, copy)
                .carrying(carried)
                .line("draft.publish.about", "pairs", now.pairs())
                .line("draft.publish.offers");
        if (now.lost() > 0) {
            screen.line("draft.publish.lost", "count", now.lost());
        }
        if (now.second() > 0) {
            screen.line("draft.publish.second", "count", now.second());
        }
        if (now.left() > 0) {
            screen.line("draft.publish.left", "count", now.left());
        }
        Field day = Field.day(NEXT).optional().seenBy("draft.publish.nextRound.who");
        screen.ask(next.map(LocalDate::toString).map(day::startingWith).orElse(day));
        return screen.quietButtons(carried.draft(), Button.press("draft.look", carried.draft(), "draft.publish.look"))
                .small("draft.publish.small");
    }
}
