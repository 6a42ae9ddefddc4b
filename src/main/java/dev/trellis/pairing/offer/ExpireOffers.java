package dev.trellis.pairing.offer;

import dev.trellis.privacy.steps.Cause;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Offers that were not answered in time close by themselves. */
@Singleton
final class ExpireOffers implements Beat {
    private final OfferBook book;
    private final Closing closing;
    private final DueRows rows;
    private final Clock clock;

    ExpireOffers(OfferBook book, Closing closing, DueRows rows, Clock clock) {
        this.book = book;
        this.closing = closing;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "expire offers";
    }

    @Override
    public int beat() {
        return rows.each(book.expired(clock.instant()), Offer::id, this::expire);
    }

    /** Whoever answered in the meantime was in time. */
    private int expire(Offer due) {
        Offer offer = book.lock(due.workspace(), due.id());
        if (offer.state().open()) {
            closing.close(offer, OfferState.EXPIRED, Cause.of("NO_ANSWER"));
        }
        return 1;
    }

    @Override
    public Optional<Instant> nextDue() {
        return book.nextExpiry();
    }
}
