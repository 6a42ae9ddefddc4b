package dev.trellis.matching.slack.decisions;

import dev.trellis.matching.DecisionLog;
import dev.trellis.matching.Matchmaker;
import dev.trellis.matching.slack.decisions.DecisionsScreen.Of;
import dev.trellis.matching.slack.desk.DraftRef;
import dev.trellis.matching.slack.desk.Pressed;
import dev.trellis.matching.slack.draft.DraftDesk;
import dev.trellis.slack.Answer;
import dev.trellis.slack.SlackButton;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Carried;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.ProgramId;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Optional;

/** From a draft, or from Home, to what was decided in a program, and through its pages. */
@Factory
record ShowDecisions(DraftDesk desk, DecisionLog log, DecisionsScreen screen) {
    private static final int PAGE = 15;

    @Singleton
    SlackButton open() {
        return new Pressed(
                "draft.decisions",
                press -> desk.asLead(
                        press.by(), DraftRef.read(press.subject()), view -> show(press, Of.draft(view.draft()), 0)));
    }

    /** From Home, without any draft. */
    @Singleton
    SlackButton ofProgram() {
        return new Pressed(
                "draft.decisions.program", press -> show(press, Of.program(ProgramId.of(press.subject())), 0));
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
        return new Pressed(
                action,
                press -> show(
                        press,
                        Carried.read(press.carried(), Of.class),
                        NotHere.unlessRead(press.subject(), Integer::parseInt)));
    }

    private Answer show(Press press, Of carried, int wanted) {
        ProgramId program = ProgramId.of(carried.program());
        Matchmaker lead = desk.committee().matchmaker(press.by(), program);
        if (!desk.committee().isLead(lead)) {
            return desk.committee().leadsOnly(press.by(), Optional.of(program));
        }
        int pages = Math.max(1, Math.ceilDiv(log.size(lead.workspace(), program), PAGE));
        int page = Math.clamp(wanted, 0, pages - 1);
        return Answer.turn(screen.screen(
                carried,
                log.page(lead.workspace(), program, page, PAGE),
                new DecisionsScreen.Place(page, pages),
                press.by().copy()));
    }
}
