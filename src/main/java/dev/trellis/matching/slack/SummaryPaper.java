package dev.trellis.matching.slack;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.PriceBook;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.FigureWords;
import dev.trellis.matching.slack.desk.LeftWords;
import dev.trellis.matching.slack.desk.NoPairWords;
import dev.trellis.matching.slack.desk.PriceWords;
import dev.trellis.matching.slack.desk.Roster;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** How a draft looks in a message, from the moment it is asked for to the last offer. */
@Singleton
record SummaryPaper(PriceWords prices, PriceBook book, NoPairWords noPair, RoundPaper rounds) {

    private static final int NAMED = 8;

    private Roster roster() {
        return prices.roster();
    }

    Message working(String program, Copy copy) {
        return Message.in(copy)
                .line("draft.working", "program", program)
                .small("draft.working.small")
                .done();
    }

    Message nobody(String program, Scope.Kind scope, Copy copy) {
        return Message.in(copy)
                .line("draft.nobody", "program", program)
                .line("draft.nobody." + scope.name().toLowerCase(Locale.ROOT))
                .done();
    }

    Message refused(String program, Copy copy) {
        return Message.saying(copy, "draft.stopped", "program", program);
    }

    Message now(DraftView view, String program, Copy copy) {
        return switch (view.draft().state()) {
            case OPEN -> view.pairs().isEmpty() ? none(view, program, copy) : ready(view, program, copy);
            case ARRANGING -> arranging(view, program, copy);
            case OVERTAKEN -> overtaken(view, program, copy);
            case DISCARDED -> Message.saying(copy, "draft.discarded", "program", program);
            case PUBLISHING, STOPPING -> rounds.publishing(view, copy);
            case PUBLISHED -> rounds.published(view, copy);
        };
    }

    private static Message overtaken(DraftView view, String program, Copy copy) {
        String id = DraftRef.of(view.draft()).toString();
        return Message.in(copy)
                .line("draft.overtaken", "program", program)
                .quietButtons(
                        id,
                        Button.press("draft.look", id),
                        Button.press("draft.files", id),
                        Button.press("draft.propose", view.draft().program().toString(), "draft.propose.again"))
                .done();
    }

    private static Message arranging(DraftView view, String program, Copy copy) {
        String id = DraftRef.of(view.draft()).toString();
        return Message.in(copy)
                .line("draft.rearranging", "program", program)
                .buttons(id, Button.press("draft.look", id), Button.press("draft.discard", id))
                .small("draft.working.small")
                .done();
    }

    /** Nothing to publish: what stands in the way, and what can be done about it. */
    private Message none(DraftView view, String program, Copy copy) {
        Draft draft = view.draft();
        String id = DraftRef.of(draft).toString();
        Message.Draft message = Message.in(copy)
                .line("draft.none", "program", program, "left", noPair.left().count(draft, draft.figures(), copy));
        noPair.say(message, draft, view.leftOver(), copy);
        book.of(draft).ifPresent(price -> prices.say(message.line("draft.ready.changed"), draft, price, copy));
        Button look = Button.press("draft.look", id, "draft.none.look");
        Button discard = Button.press("draft.discard", id);
        return made(
                NoPairWords.mayWiden(view.leftOver())
                        ? message.buttons(id, Button.press("draft.rules", id), look, discard)
                        : message.buttons(id, look, discard),
                draft);
    }

    private Message ready(DraftView view, String program, Copy copy) {
        Draft draft = view.draft();
        String id = DraftRef.of(draft).toString();
        Message.Draft message = Message.in(copy)
                .line(
                        "draft.ready",
                        "program",
                        program,
                        "pairs",
                        draft.figures().pairs(),
                        "left",
                        noPair.left().count(draft, draft.figures(), copy));
        FigureWords.say(message, draft, draft.figures());
        leftOver(message, view, copy);
        book.of(draft).ifPresent(price -> prices.say(message.line("draft.ready.changed"), draft, price, copy));
        return made(
                message.buttons(
                        id,
                        Button.press("draft.look", id),
                        Button.press("draft.publish", id),
                        Button.press("draft.files", id),
                        Button.press("draft.discard", id)),
                draft);
    }

    private Message made(Message.Draft message, Draft draft) {
        return message.small(
                        "draft.ready.small",
                        "name",
                        roster().name(draft.workspace(), draft.origin().madeBy()),
                        "at",
                        draft.origin().madeAt())
                .done();
    }

    private void leftOver(Message.Draft message, DraftView view, Copy copy) {
        List<LeftOver> left = view.leftOver();
        LeftWords words = noPair.left();
        words.sorted(left).limit(NAMED).forEach(one -> words.line(message, one, copy));
        if (left.size() > NAMED) {
            message.small("draft.left.more", "count", left.size() - NAMED);
        }
    }
}
