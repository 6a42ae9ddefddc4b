package dev.trellis.pairing.offer.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Reply;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks once more, and follows what became of it like the first message. */
@Singleton
record OfferReminder(OfferReader reader, OfferPaper paper) implements SlackLetter {
    @Override
    public String kind() {
        return OfferLetters.REMINDER;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        Optional<OfferView> view = reader.read(letter);
        return letter.operation() == Operation.POST
                ? view.filter(OfferReminder::waits).map(offer -> paper.askedAgain(offer, copy))
                : view.map(offer -> paper.now(offer, copy));
    }

    private static boolean waits(OfferView view) {
        return view.offer().state().open() && view.mine().reply() == Reply.NONE;
    }
}
