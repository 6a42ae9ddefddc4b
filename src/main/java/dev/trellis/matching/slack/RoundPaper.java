package dev.trellis.matching.slack;

import dev.trellis.matching.answers.Tally;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftPair;
import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Roster;
import dev.trellis.matching.slack.desk.RoundWords;
import dev.trellis.matching.slack.desk.SkipWords;
import dev.trellis.slack.kit.Button;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** How a published draft looks in a message: how far its offers are, how they are answered, and what comes next. */
@Singleton
record RoundPaper(Roster roster, RoundWords words) {

    private static final int NAMED = 8;

    Message publishing(DraftView view, Copy copy) {
        Message.Draft message = Message.in(copy);
        words.headed(message, view.draft());
        if (words.isWaiting(view.draft())) {
            message.line("draft.round.waits.why", "channel", words.channel(view.draft()));
        }
        skipped(message, view, copy);
        return underWay(message, view.draft()).done();
    }

    private Message.Draft underWay(Message.Draft message, Draft draft) {
        if (!words.isWaiting(draft)) {
            boolean stopping = draft.state() == DraftState.STOPPING;
            return message.small(stopping ? "draft.stopping.small" : "draft.publishing.small");
        }
        String id = DraftRef.of(draft).toString();
        return message.buttons(
                        id,
                        Button.press("program.see", draft.program().toString(), "draft.waits.see"),
                        Button.press("draft.stop", id),
                        Button.press("draft.look", id))
                .small("draft.round.waits.small");
    }

    Message published(DraftView view, Copy copy) {
        Tally tally = words.tally(view.draft());
        Message.Draft message = Message.in(copy);
        words.headed(message, view.draft());
        skipped(message, view, copy);
        if (!tally.over() && !view.leftOver().isEmpty()) {
            message.line("draft.published.told");
        }
        boolean without = tally.over() && hasPeopleLeft(view, tally);
        if (without) {
            message.line("draft.round.next");
        }
        buttons(message, view.draft(), without);
        if (!tally.over()) {
            message.small("draft.round.small");
        }
        return message.small(
                        "draft.published.small",
                        "name",
                        roster.name(
                                view.draft().workspace(),
                                Objects.requireNonNull(view.draft().publishedBy())),
                        "at",
                        Objects.requireNonNullElse(view.draft().publishedAt(), Instant.EPOCH))
                .done();
    }

    private static boolean hasPeopleLeft(DraftView view, Tally tally) {
        return tally.together() < view.pairs().size() || !view.leftOver().isEmpty();
    }

    /** Once nothing is open, whoever has no partner comes first. */
    private static void buttons(Message.Draft message, Draft draft, boolean without) {
        String id = DraftRef.of(draft).toString();
        String program = draft.program().toString();
        Button look = Button.press("draft.look", id);
        Button files = Button.press("draft.files", id);
        if (without) {
            message.buttons(id, Button.press("draft.propose.left", program), look, files);
        } else {
            message.quietButtons(id, look, files, Button.press("draft.propose", program, "draft.propose.again"));
        }
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
                        roster.name(pair.workspace(), pair.one()),
                        "other",
                        roster.name(pair.workspace(), pair.other()),
                        "why",
                        SkipWords.of(pair.skipped(), copy)));
        if (skipped.size() > NAMED) {
            message.small("draft.skipped.more", "count", skipped.size() - NAMED);
        }
    }
}
