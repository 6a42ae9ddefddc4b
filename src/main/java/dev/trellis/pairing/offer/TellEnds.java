package dev.trellis.pairing.offer;

import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Once both can have read that an offer is over, their places are free and leads see it. */
@Singleton
final class TellEnds implements Beat {
    private final OfferBook book;
    private final Closing closing;
    private final DueRows rows;
    private final Clock clock;

    TellEnds(OfferBook book, Closing closing, DueRows rows, Clock clock) {
        this.book = book;
        this.closing = closing;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell ends of offers";
    }

    @Override
    public int beat() {
        return rows.each(book.untold(clock.instant()), Offer::id, this::tell);
    }

    /** A lead who withdrew it meanwhile was faster. */
    private int tell(Offer due) {
        Offer offer = book.lock(due.workspace(), due.id());
        if (offer.isKeptBack()) {
            closing.tell(offer, book.why(offer));
        }
        return 1;
    }

    @Override
    public Optional<Instant> nextDue() {
        return book.nextTold();
    }
}
