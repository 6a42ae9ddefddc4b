package dev.trellis.matching.slack;

import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.PriceBook;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.LeftOver;
import dev.trellis.matching.draft.Scope;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.FigureWords;
import dev.trellis.matching.slack.desk.PriceWords;
import dev.trellis.matching.slack.desk.Roster;
import dev.trellis.matching.slack.desk.SkipWords;
import dev.trellis.matching.slack.words.LeftOverWords;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** How a draft looks in a message, from the moment it is asked for to the last offer. */
@Singleton
record SummaryPaper(PriceWords prices, PriceBook book) {

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
            case OPEN -> ready(view, program, copy);
            case ARRANGING -> arranging(view, program, copy);
            case OVERTAKEN -> overtaken(view, program, copy);
            case DISCARDED -> Message.saying(copy, "draft.discarded", "program", program);
            case PUBLISHING -> publishing(view, program, copy);
            case PUBLISHED -> published(view, program, copy);
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
                        draft.figures().leftOver());
        FigureWords.say(message, draft, draft.figures());
        leftOver(message, view, copy);
        book.of(draft).ifPresent(price -> prices.say(message.line("draft.ready.changed"), draft, price, copy));
        return message.buttons(
                        id,
                        Button.press("draft.look", id),
                        Button.press("draft.publish", id),
                        Button.press("draft.files", id),
                        Button.press("draft.discard", id))
                .small(
                        "draft.ready.small",
                        "name",
                        roster().name(draft.workspace(), draft.origin().madeBy()),
                        "at",
                        draft.origin().madeAt())
                .done();
    }

    private void leftOver(Message.Draft message, DraftView view, Copy copy) {
        List<LeftOver> left = view.leftOver();
        left.stream()
                .limit(NAMED)
                .forEach(one -> message.line(
                        "draft.left.one",
                        "name",
                        roster().name(one.workspace(), one.person()),
                        "why",
                        new LeftOverWords(copy).forLead(one)));
        if (left.size() > NAMED) {
            message.small("draft.left.more", "count", left.size() - NAMED);
        }
    }

    private Message publishing(DraftView view, String program, Copy copy) {
        Message.Draft message = Message.in(copy)
                .line(
                        "draft.publishing",
                        "program",
                        program,
                        "sent",
                        count(view, Sending.SENT),
                        "pairs",
                        view.pairs().size());
        skipped(message, view, copy);
        return message.small("draft.publishing.small").done();
    }

    private Message published(DraftView view, String program, Copy copy) {
        Draft draft = view.draft();
        String id = DraftRef.of(draft).toString();
        Message.Draft message =
                Message.in(copy).line("draft.published", "program", program, "sent", count(view, Sending.SENT));
        skipped(message, view, copy);
        if (!view.leftOver().isEmpty()) {
            message.line("draft.published.told");
        }
        return message.quietButtons(
                        id,
                        Button.press("draft.look", id),
                        Button.press("draft.files", id),
                        Button.press("draft.propose", draft.program().toString(), "draft.propose.again"))
                .small(
                        "draft.published.small",
                        "name",
                        roster().name(draft.workspace(), Objects.requireNonNull(draft.publishedBy())),
                        "at",
                        Objects.requireNonNullElse(draft.publishedAt(), Instant.EPOCH))
                .done();
    }

    /** Who was not asked after all, and why. */
    private void skipped(Message.Draft message, DraftView view, Copy copy) {
        List<DraftPair> skipped = view.pairs().stream()
                .filter(pair -> pair.sending() == Sending.SKIPPED)
                .toList();
        skipped.stream()
                .limit(NAMED)
                .forEach(pair -> message.line(
                        "draft.skipped",
                        "one",
                        roster().name(pair.workspace(), pair.one()),
                        "other",
                        roster().name(pair.workspace(), pair.other()),
                        "why",
                        SkipWords.of(pair.skipped(), copy)));
        if (skipped.size() > NAMED) {
            message.small("draft.skipped.more", "count", skipped.size() - NAMED);
        }
    }

    private static long count(DraftView view, Sending sending) {
        return view.pairs().stream().filter(pair -> pair.sending() == sending).count();
    }
}
