package dev.trellis.pairing.offer.slack;

import dev.trellis.pairing.offer.OfferView;
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
        return new Asked(OfferId.of(value.substring(0, slash)), Long.parseLong(value.substring(slash + 1)));
    }
}
