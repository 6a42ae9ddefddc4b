package dev.trellis.pairing.offer;

import dev.trellis.pairing.Cause;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Offers that were not answered in time close by themselves. */
@Singleton
final class ExpireOffers implements Beat {
    private final OfferBook book;
    private final Closing closing;
    private final Transactions transactions;
    private final Clock clock;

    ExpireOffers(OfferBook book, Closing closing, Transactions transactions, Clock clock) {
        this.book = book;
        this.closing = closing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "expire offers";
    }

    @Override
    public int beat() {
        List<Offer> due = book.expired(clock.instant());
        due.forEach(offer -> transactions.run(() -> expire(offer)));
        return due.size();
    }

    /** Whoever answered in the meantime was in time. */
    private void expire(Offer due) {
        Offer offer = book.lock(due.workspace(), due.id());
        if (offer.state().open()) {
            closing.close(offer, OfferState.EXPIRED, Cause.of("NO_ANSWER"));
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        return book.nextExpiry();
    }
}
