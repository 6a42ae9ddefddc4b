package dev.trellis.matching.slack.ask;

import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.Policy;
import dev.trellis.matching.desk.DraftView;
import dev.trellis.matching.desk.Foreseen;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.question.Questions;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.desk.Sent;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.matching.slack.draft.DraftDesk;
import dev.trellis.program.settings.Kind;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.slack.SlackSubmission.Submitted;
import dev.trellis.slack.kit.Carried;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Screen;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** What if? Other weights and rules are tried on a draft, and kept only when somebody says so. */
@Factory
record WhatIf(DraftDesk desk, Questions questions) {
    @Singleton
    SlackButton weights() {
        return opening("draft.weights", (view, tried, copy) -> WhatIfScreen.weights(tried, copy));
    }

    @Singleton
    SlackButton rules() {
        return opening("draft.rules", (view, tried, copy) -> WhatIfScreen.rules(tried, kind(view), copy));
    }

    @Singleton
    SlackSubmission weightsSent() {
        return new Sent(WhatIfScreen.WEIGHTS, this::tried);
    }

    @Singleton
    SlackSubmission rulesSent() {
        return new Sent(WhatIfScreen.RULES, this::tried);
    }

    @Singleton
    SlackButton use() {
        return new Pressed("draft.use", this::used);
    }

    /** How a form looks. */
    @FunctionalInterface
    private interface Form {
        Screen of(DraftView view, Tried tried, Copy copy);
    }

    private Kind kind(DraftView view) {
        return desk.committee()
                .programs()
                .get(view.draft().workspace(), view.draft().program())
                .kind();
    }

    private SlackButton opening(String action, Form form) {
        return new Pressed(
                action,
                press -> desk.asLead(
                        press.by(),
                        DraftRef.read(press.subject()),
                        view -> Answer.turn(form.of(
                                view,
                                Tried.of(
                                        Carries.of(view.draft(), 0),
                                        view.draft().policy()),
                                press.by().copy()))));
    }

    private Answer tried(Submitted submitted) {
        Tried before = submitted.carried(Tried.class);
        Caller by = submitted.by();
        return desk.asLead(by, before.carries().ref(), view -> {
            Policy policy = WhatIfScreen.read(before.policy(view.draft().policy()), submitted.filled());
            return foreseen(submitted, view, policy);
        });
    }

    private Answer foreseen(Submitted submitted, DraftView view, Policy policy) {
        Caller by = submitted.by();
        Draft draft = view.draft();
        Matchmaker lead = desk.committee().matchmaker(by, draft.program());
        var seen = desk.edits().whatIf(lead, draft.id(), policy);
        return switch (seen) {
            case Foreseen.Would would ->
                Answer.turn(
                        ForeseenScreen.screen(draft, policy, would, desk.looks().prices(), by.copy()));
            case Foreseen.TooMany _ ->
                Answer.turn(WaitingScreen.screen(questions.whatIf(lead, draft, policy, submitted.viewId()), by.copy()));
            case Foreseen.Unsound _ ->
                Answer.turn(WhatIfScreen.weights(Tried.of(Carries.of(draft, 0), draft.policy()), by.copy())
                        .small("draft.whatIf.unsound"));
            case Foreseen.Gone _ -> desk.gone(by);
            case Foreseen.NotALead _ -> desk.notALead(by, DraftRef.of(draft));
        };
    }

    private Answer used(Press press) {
        Tried tried = Carried.read(press.carried(), Tried.class);
        Caller by = press.by();
        return desk.asLead(by, tried.carries().ref(), view -> {
            var lead = desk.committee().matchmaker(by, view.draft().program());
            Policy policy = tried.policy(view.draft().policy());
            return desk.after(
                    by, tried.carries(), desk.edits().use(lead, view.draft().id(), tried.version(), policy));
        });
    }
}
