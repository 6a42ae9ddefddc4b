package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.offer.OfferView;
import dev.trellis.workspace.NotHere;
import dev.trellis.workspace.OfferId;

/** What the Yes button says: the offer, and which version of one's own line was read. */
record Asked(OfferId offer, long line) {
    Asked(OfferView view) {
        this(view.offer().id(), view.mine().line());
    }

    String value() {
        return offer + "/" + line;
    }

    static Asked read(String value) {
        int slash = value.indexOf('/');
        String offer = NotHere.unlessRead(value, text -> text.substring(0, slash));
        return new Asked(OfferId.of(offer), NotHere.unlessRead(value.substring(slash + 1), Long::parseLong));
    }
}
