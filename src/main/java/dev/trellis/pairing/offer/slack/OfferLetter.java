package dev.trellis.pairing.offer.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Operation;
import dev.trellis.delivery.WhenUncertain;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Asks somebody whether they would like to be paired, and follows what became of it. */
@Singleton
record OfferLetter(OfferReader reader, OfferPaper paper) implements SlackLetter {
    @Override
    public String kind() {
        return OfferLetters.OFFER;
    }

    /** Nobody is asked about an offer that is over. */
    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        Optional<OfferView> view = reader.read(letter);
        boolean first = letter.operation() == Operation.POST;
        return view.filter(offer -> !first || offer.offer().state().open()).map(offer -> paper.now(offer, copy));
    }

    @Override
    public WhenUncertain whenUncertain() {
        return WhenUncertain.REPEAT;
    }
}
