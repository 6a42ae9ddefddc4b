package dev.trellis.pairing.offer.slack;

import dev.trellis.delivery.Letter;
import dev.trellis.pairing.offer.OfferSide;
import dev.trellis.pairing.offer.OfferView;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.people.People;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds the offer that a letter is about, as its reader may see it. */
@Singleton
record OfferReader(Offers offers, People people) {
    Optional<OfferView> read(Letter letter) {
        return people.find(letter.workspace(), letter.address())
                .flatMap(reader -> offers.seenBy(
                        letter.workspace(), OfferSide.offerOf(letter.subject().id()), reader.id()));
    }
}
