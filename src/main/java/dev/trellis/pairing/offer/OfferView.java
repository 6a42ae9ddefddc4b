package dev.trellis.pairing.offer;

import dev.trellis.pairing.OwnLine;
import dev.trellis.workspace.PersonId;

/**
 * An offer as one of the two may see it.
 *
 * @param line the reader's own line, as the channel will show it
 * @param why the lead's words, or ""
 * @param besides it is a partner besides another one
 */
public record OfferView(Offer offer, OfferSide mine, OwnLine line, String why, boolean besides) {
    public PersonId partner() {
        return offer.couple().other(mine.person());
    }
}
