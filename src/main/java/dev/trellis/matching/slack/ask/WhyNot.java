package dev.trellis.matching.slack.ask;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.desk.Explained;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.question.Questions;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.desk.Sent;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.matching.slack.draft.DraftDesk;
import dev.trellis.matching.slack.draft.News;
import dev.trellis.matching.slack.draft.Two;
import dev.trellis.people.Person;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Carried;
import dev.trellis.slack.kit.Screen;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Why not X and Y? A rule refuses, or the whole would lose something; nothing is changed by asking. */
@Factory
record WhyNot(DraftDesk desk, Questions questions) {
    @Singleton
    SlackButton ask() {
        return new Pressed("draft.whyNot", press -> {
            DraftRef ref = DraftRef.read(press.subject());
            return desk.asLead(
                    press.by(),
                    ref,
                    view -> Answer.turn(WhyNotScreen.question(
                            Carries.of(view.draft(), 0), press.by().copy())));
        });
    }

    @Singleton
    SlackSubmission asked() {
        return new Sent(WhyNotScreen.ID, this::answer);
    }

    private Answer answer(Submitted submitted) {
        Optional<Person> one = picked(submitted, WhyNotScreen.ONE);
        Optional<Person> other = picked(submitted, WhyNotScreen.OTHER);
        if (one.isEmpty() || other.isEmpty()) {
            return Answer.errors(
                    one.isEmpty() ? WhyNotScreen.ONE : WhyNotScreen.OTHER,
                    submitted.by().copy().text("draft.pick"));
        }
        var asked = new WhyNotScreen.Asked(
                new Two(one.get().id(), other.get().id()),
                desk.name(submitted.by().workspace(), one.get().id()),
                desk.name(submitted.by().workspace(), other.get().id()));
        Carries carried = submitted.carried(Carries.class);
        return desk.asLead(submitted.by(), carried.ref(), view -> explained(submitted, view.draft(), asked));
    }

    /** Back from the modal that waits for an answer, or from one that came too late. */
    @Singleton
    SlackButton leave() {
        return new Pressed("draft.leave", press -> {
            DraftRef ref = DraftRef.read(
                    Carried.read(press.carried(), WaitingScreen.Waits.class).draft());
            return desk.asLead(press.by(), ref, view -> {
                questions.leave(desk.committee().matchmaker(press.by(), ref.program()), press.subject());
                return desk.show(press.by(), ref, 0, News.NONE);
            });
        });
    }

    private Optional<Person> picked(Submitted submitted, String field) {
        return submitted
                .filled()
                .someone(field)
                .flatMap(user -> desk.committee().people().find(submitted.by().workspace(), user));
    }

    private Answer explained(Submitted submitted, Draft draft, WhyNotScreen.Asked asked) {
        Caller by = submitted.by();
        Two two = asked.two();
        Matchmaker lead = desk.committee().matchmaker(by, draft.program());
        Explained why = desk.edits().whyNot(lead, draft.id(), two.one(), two.other());
        if (why instanceof Explained.Possible) {
            return Answer.turn(WaitingScreen.screen(
                    questions.whyNot(lead, draft, two.one(), two.other(), submitted.viewId()), by.copy()));
        }
        Carries carried = Carries.of(draft, 0);
        Screen screen = WhyNotScreen.answer(carried, asked, by.copy());
        WhyNotScreen.explain(screen, draft, why, desk.looks().prices(), by.copy());
        return Answer.turn(WhyNotScreen.buttons(screen, carried, two, why));
    }
}
