package dev.trellis.pairing.offer;

import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whoever has not answered an offer is asked once more. */
@Singleton
final class RemindOfOffers implements Beat {
    private final OfferBook book;
    private final OfferNews news;
    private final Transactions transactions;
    private final Clock clock;

    RemindOfOffers(OfferBook book, OfferNews news, Transactions transactions, Clock clock) {
        this.book = book;
        this.news = news;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind of offers";
    }

    @Override
    public int beat() {
        List<OfferSide> due = book.toRemind(clock.instant());
        due.forEach(side -> transactions.run(() -> remind(side)));
        return due.size();
    }

    private void remind(OfferSide due) {
        Offer offer = book.lock(due.workspace(), due.offer());
        OfferSide side = book.side(due.workspace(), due.id());
        if (side.remindAt() == null) {
            return;
        }
        book.keep(side.reminded());
        if (offer.state().open() && side.reply() == Reply.NONE) {
            news.remind(side);
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        return book.nextReminder();
    }
}
