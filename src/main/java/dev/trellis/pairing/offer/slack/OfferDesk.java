package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.offer.OfferOutcome;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.People;
import dev.trellis.slack.Answer;
import dev.trellis.slack.Caller;
import dev.trellis.slack.SlackButton.Press;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;

/** Takes the answers to an offer, and shows in its message what became of it. */
@Singleton
record OfferDesk(Offers offers, People people, OfferPaper paper) {

    Answer yes(Press press) {
        Asked asked = Asked.read(press.value());
        Caller by = press.by();
        return shown(by, offers.yes(by.workspace(), asked.offer(), person(by), asked.line()));
    }

    Answer takeBack(Press press) {
        Caller by = press.by();
        return shown(by, offers.takeBack(by.workspace(), OfferId.of(press.value()), person(by)));
    }

    Answer pass(Press press) {
        Caller by = press.by();
        return shown(by, offers.pass(by.workspace(), OfferId.of(press.value()), person(by)));
    }

    /** Opens the modal in which one's own line is changed. */
    Answer change(Press press) {
        Caller by = press.by();
        return offers.seenBy(by.workspace(), OfferId.of(press.value()), person(by))
                .map(view -> view.offer().state().open()
                        ? Answer.open(ChangeLineScreen.screen(view, by.copy()))
                        : replaced(by, view))
                .orElseGet(() -> notYours(by));
    }

    PersonId person(Caller by) {
        return people.known(by.workspace(), by.user()).id();
    }

    private Answer shown(Caller by, OfferOutcome outcome) {
        return switch (outcome) {
            case OfferOutcome.Saved(OfferView view) -> replaced(by, view);
            case OfferOutcome.Paired paired -> replaced(by, paired.view());
            case OfferOutcome.Passed(OfferView view) -> replaced(by, view);
            case OfferOutcome.Over(OfferView view) -> replaced(by, view);
            case OfferOutcome.LineChanged(OfferView view) ->
                new Answer.Both(replaced(by, view), Answer.say(Message.saying(by.copy(), "pairing.lineChanged")));
            case OfferOutcome.Refused refused -> Answer.say(Message.saying(by.copy(), "pairing.offer.tooLate"));
            case OfferOutcome.NotYours notYours -> notYours(by);
        };
    }

    private Answer replaced(Caller by, OfferView view) {
        return Answer.replace(paper.now(view, by.copy()));
    }

    private static Answer notYours(Caller by) {
        return Answer.say(Message.saying(by.copy(), "pairing.notYours"));
    }
}
