package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.OwnLine;
import dev.trellis.pairing.offer.OfferOutcome;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackSubmission;
import dev.trellis.workspace.OfferId;
import jakarta.inject.Singleton;
import java.util.Map;

/** Keeps the changed line; the offer's message then shows it, and asks again. */
@Singleton
record ChangeLineSubmission(OfferDesk desk) implements SlackSubmission {
    @Override
    public String screen() {
        return ChangeLineScreen.ID;
    }

    @Override
    public Answer submit(Submitted submitted) {
        OwnLine line = ChangeLineScreen.line(submitted.filled());
        Map<String, String> flaws = ChangeLineScreen.flaws(line, submitted.by().copy());
        return flaws.isEmpty() ? kept(submitted, line) : new Answer.Errors(flaws);
    }

    private Answer kept(Submitted submitted, OwnLine line) {
        Caller by = submitted.by();
        OfferId offer =
                OfferId.of(submitted.carried(ChangeLineScreen.Carries.class).offer());
        boolean quiet = ChangeLineScreen.quiet(submitted.filled());
        OfferOutcome outcome = desk.offers().changeLine(by.workspace(), offer, desk.person(by), line, quiet);
        return outcome instanceof OfferOutcome.Saved
                ? Answer.nothing()
                : Answer.errors(ChangeLineScreen.BRINGS, by.copy().text("pairing.changeLine.over"));
    }
}
