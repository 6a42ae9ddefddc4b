package dev.trellis.matching.slack.ask;

import dev.trellis.matching.Policy;
import dev.trellis.matching.desk.Foreseen;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.FigureWords;
import dev.trellis.matching.slack.desk.PriceWords;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import dev.trellis.slack.kit.Sheet;

/** What other weights or rules would make of a draft; they are used, or left. */
final class ForeseenScreen {
    private ForeseenScreen() {}

    static Screen screen(Draft draft, Policy policy, Foreseen.Would would, PriceWords prices, Copy copy) {
        String id = DraftRef.of(draft).toString();
        Screen screen = Screen.modal("draft.foreseen", copy).carrying(Tried.of(Carries.of(draft, 0), policy));
        say(screen, draft, policy, would, prices, copy);
        return screen.buttons(id, Button.press("draft.use", id), Button.press("draft.look", id, "draft.foreseen.leave"))
                .small("draft.foreseen.small");
    }

    static void say(Sheet<?> sheet, Draft draft, Policy policy, Foreseen.Would would, PriceWords prices, Copy copy) {
        sheet.line(
                "draft.foreseen.about",
                "pairs",
                would.figures().pairs(),
                "left",
                prices.left().count(draft, would.figures(), copy));
        prices.say(sheet, draft, would.price(), copy);
        FigureWords.say(sheet, draft.with(policy), would.figures());
        if (policy.limits().secondPeer()
                && would.figures().second() == 0
                && would.figures().leftOver() > 0) {
            sheet.line("draft.foreseen.noRoom");
        }
    }
}
