package dev.trellis.matching.slack.decisions;

import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.draft.Carries;
import dev.trellis.matching.slack.draft.DraftDesk;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Carried;
import dev.trellis.workspace.NotHere;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** From a draft to what was decided in its program, and through its pages. */
@Factory
record ShowDecisions(DraftDesk desk, DecisionLog log, DecisionsScreen screen) {
    private static final int PAGE = 15;

    @Singleton
    SlackButton open() {
        return new Pressed("draft.decisions", press -> show(press, DraftRef.read(press.subject()), 0));
    }

    @Singleton
    SlackButton newer() {
        return turning("draft.decisions.newer");
    }

    @Singleton
    SlackButton older() {
        return turning("draft.decisions.older");
    }

    private SlackButton turning(String action) {
        return new Pressed(action, press -> {
            Carries carried = Carried.read(press.carried(), Carries.class);
            return show(press, carried.ref(), NotHere.unlessRead(press.subject(), Integer::parseInt));
        });
    }

    private Answer show(Press press, DraftRef ref, int wanted) {
        return desk.asLead(press.by(), ref, view -> {
            Draft draft = view.draft();
            int pages = Math.max(1, Math.ceilDiv(log.size(draft.workspace(), draft.program()), PAGE));
            int page = Math.clamp(wanted, 0, pages - 1);
            return Answer.turn(screen.screen(
                    draft,
                    log.page(draft.workspace(), draft.program(), page, PAGE),
                    new DecisionsScreen.Place(page, pages),
                    press.by().copy()));
        });
    }
}
