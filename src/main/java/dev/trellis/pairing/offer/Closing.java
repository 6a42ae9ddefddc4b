package dev.trellis.pairing.offer;

import dev.trellis.pairing.Places;
import dev.trellis.privacy.steps.Cause;
import jakarta.inject.Singleton;

/** Closes offers that did not become a pair, with one neutral text whatever the cause. */
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
        Offer closed = book.move(open.closed(how), why);
        places.free(closed.workspace(), closed.program(), closed.couple());
        closed.couple()
                .both()
                .forEach(person -> news.over(book.keep(book.side(closed, person).reminded())));
        news.closed(closed);
        return closed;
    }
}
