package dev.trellis.pairing.offer.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.slack.SlackLetter;
import dev.trellis.pairing.offer.OfferLetters;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The one neutral text, whatever closed the offer. */
@Singleton
record OfferOverLetter(OfferReader reader, OfferPaper paper) implements SlackLetter {
    @Override
    public String kind() {
        return OfferLetters.OVER;
    }

    @Override
    public Optional<Message> write(Letter letter, Copy copy) {
        return reader.read(letter).map(offer -> paper.over(offer, copy));
    }
}
