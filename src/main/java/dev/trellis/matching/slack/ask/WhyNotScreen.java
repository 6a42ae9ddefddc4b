package dev.trellis.matching.slack.ask;

import dev.trellis.matching.desk.Explained;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.PriceWords;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.matching.slack.draft.Two;
import dev.trellis.matching.slack.words.RefusalWords;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Field;
import dev.trellis.slack.kit.Screen;

/** Why two people are not a pair in a draft: the question, and its answer. */
final class WhyNotScreen {
    static final String ID = "draft.whyNot";
    static final String ONE = "one";
    static final String OTHER = "other";

    private WhyNotScreen() {}

    static Screen question(Carries carried, Copy copy) {
        return Screen.modal(ID, copy)
                .carrying(carried)
                .ask(Field.someone(ONE).seenBy("draft.whyNot.who"))
                .ask(Field.someone(OTHER))
                .quietButtons("page", carried.back());
    }

    /** Two people by id and by name. */
    record Asked(Two two, String one, String other) {}

    static Screen answer(Carries carried, Asked asked, Copy copy) {
        return Screen.modal("draft.answer", copy)
                .carrying(carried)
                .header("draft.answer.about", "one", asked.one(), "other", asked.other());
    }

    static Screen explain(Screen screen, Draft draft, Explained why, PriceWords prices, Copy copy) {
        return switch (why) {
            case Explained.Paired _ -> screen.line("draft.answer.paired");
            case Explained.Refused(var refusal) ->
                screen.line("draft.answer.refused", "why", new RefusalWords(copy).of(refusal));
            case Explained.ByHand _ -> screen.line("draft.answer.byHand");
            case Explained.Costs(var price) -> {
                prices.say(screen.line("draft.answer.costs"), draft, price, copy);
                yield screen;
            }
            case Explained.NotInIt(var person) ->
                screen.line("draft.answer.notInIt", "name", prices.roster().name(draft.workspace(), person));
            case Explained.Possible _, Explained.Gone _, Explained.NotALead _ -> screen.line("draft.gone");
        };
    }

    static Screen buttons(Screen screen, Carries carried, Two two, Explained why) {
        Button again = Button.press("draft.whyNot", carried.draft(), "draft.whyNot.again");
        return why instanceof Explained.Costs
                ? screen.quietButtons(
                        two.toString(),
                        Button.press("draft.keep", two.toString(), "draft.keep.these"),
                        again,
                        carried.back())
                : screen.quietButtons(carried.draft(), again, carried.back());
    }
}
