package dev.trellis.matching.slack.draft;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftState;
import dev.trellis.matching.round.Outlook;
import dev.trellis.matching.round.Outlooks;
import dev.trellis.matching.round.Published;
import dev.trellis.matching.round.Rounds;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.desk.Sent;
import dev.trellis.program.Program;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Message;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** A draft's offers go out once somebody said so twice: by the button, and in the modal it opens. */
@Factory
record Publish(DraftDesk desk, Rounds rounds, Outlooks outlooks, NextRound next) {
    @Singleton
    SlackButton ask() {
        return new Pressed(
                "draft.publish",
                press -> desk.asLead(press.by(), DraftRef.read(press.subject()), view -> look(press.by(), view)));
    }

    @Singleton
    SlackSubmission confirmed() {
        return new Sent(PublishScreen.ID, this::published);
    }

    private Answer look(Caller by, DraftView view) {
        Program program = desk.committee().program(lead(by, DraftRef.of(view.draft())));
        if (view.draft().isOpen() && !program.isOpen()) {
            return desk.committee().waits(by, program);
        }
        if (view.draft().isOpen()) {
            Outlook now = outlooks.of(view);
            return now.pairs() == 0
                    ? say(by, view.pairs().isEmpty() ? "draft.publish.noPairs" : "draft.publish.nobody")
                    : Answer.turn(PublishScreen.screen(
                            view, now, next.of(by, lead(by, DraftRef.of(view.draft()))), by.copy()));
        }
        return over(by, view.draft());
    }

    private Answer over(Caller by, Draft draft) {
        if (draft.isArranging()) {
            return say(by, "draft.arranging");
        }
        if (draft.state() == DraftState.OVERTAKEN) {
            return say(by, "draft.overtaken.publish");
        }
        return draft.publishedBy() == null
                ? desk.gone(by)
                : already(
                        by,
                        desk.name(by.workspace(), Objects.requireNonNull(draft.publishedBy())),
                        Objects.requireNonNullElse(draft.publishedAt(), Instant.EPOCH));
    }

    private Answer published(Submitted submitted) {
        Carries carried = submitted.carried(Carries.class);
        Caller by = submitted.by();
        DraftRef ref = carried.ref();
        Optional<LocalDate> day = submitted.filled().day(PublishScreen.NEXT);
        if (day.filter(one -> !next.isToCome(by, one)).isPresent()) {
            return Answer.errors(PublishScreen.NEXT, by.copy().text("draft.publish.past"));
        }
        return switch (rounds.publish(lead(by, ref), ref.draft(), carried.version())) {
            case Published.Begun(var draft) -> {
                next.say(lead(by, ref), day);
                yield begun(by, lead(by, ref), draft);
            }
            case Published.Already already -> already(by, desk.name(by.workspace(), already.by()), already.at());
            case Published.ChangedMeanwhile(var now) -> desk.show(by, ref, 0, desk.meanwhile(by, now));
            case Published.Overtaken _ -> say(by, "draft.overtaken.publish");
            case Published.Arranging _ -> say(by, "draft.arranging");
            case Published.NoPairs _ -> say(by, "draft.publish.noPairs");
            case Published.NotOpen _ ->
                desk.committee().waits(by, desk.committee().program(lead(by, ref)));
            case Published.Gone _ -> desk.gone(by);
            case Published.NotALead _ -> desk.notALead(by, ref);
        };
    }

    private Matchmaker lead(Caller by, DraftRef ref) {
        return desk.committee().matchmaker(by, ref.program());
    }

    private Answer begun(Caller by, Matchmaker lead, Draft draft) {
        desk.orders().published(lead, draft);
        return say(by, "draft.publish.begun");
    }

    private static Answer already(Caller by, String name, Instant at) {
        return Answer.say(Message.saying(by.copy(), "draft.publish.already", "name", name, "at", at));
    }

    private static Answer say(Caller by, String key) {
        return Answer.say(Message.saying(by.copy(), key));
    }
}
