package dev.trellis.pairing.offer;

import dev.trellis.pairing.Places;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Closes offers that did not become a pair, with one neutral text whatever the cause. The places stay taken, and leads see
 * no change, until both can have read it.
 */
@Singleton
final class Closing {
    private final OfferBook book;
    private final Places places;
    private final OfferNews news;

    Closing(OfferBook book, Places places, OfferNews news) {
        this.book = book;
        this.places = places;
        this.news = news;
    }

    Offer close(Offer open, OfferState how, Cause why) {
        Offer closed = end(open, how, why);
        return sides(closed).stream().anyMatch(OfferSide::shown) ? closed : tell(closed, why);
    }

    /** A lead takes it back, and knows at once; one that is over already is only told. */
    void withdraw(Offer asked, PersonId lead) {
        Cause why = Cause.by(lead, OfferNews.WITHDRAWN);
        tell(asked.state().open() ? end(asked, OfferState.WITHDRAWN, why) : asked, why);
    }

    /** From now on it is over for everybody. */
    Offer tell(Offer keptBack, Cause why) {
        Offer told = book.told(keptBack);
        places.free(told.workspace(), told.program(), told.couple());
        news.toldOver(told, why);
        return told;
    }

    private Offer end(Offer open, OfferState how, Cause why) {
        Offer closed = book.move(open.closed(how, news.morning(sides(open))), why);
        sides(closed).forEach(side -> news.over(book.keep(side.reminded())));
        news.closed(closed);
        return closed;
    }

    private List<OfferSide> sides(Offer offer) {
        return offer.couple().both().stream()
                .map(person -> book.side(offer, person))
                .toList();
    }
}
