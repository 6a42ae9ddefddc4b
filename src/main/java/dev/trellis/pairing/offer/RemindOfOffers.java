package dev.trellis.pairing.offer;

import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Whoever has not answered an offer is asked once more. */
@Singleton
final class RemindOfOffers implements Beat {
    private final OfferBook book;
    private final OfferNews news;
    private final DueRows rows;
    private final Clock clock;

    RemindOfOffers(OfferBook book, OfferNews news, DueRows rows, Clock clock) {
        this.book = book;
        this.news = news;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remind of offers";
    }

    @Override
    public int beat() {
        return rows.each(book.toRemind(clock.instant()), OfferSide::id, this::remind);
    }

    private int remind(OfferSide due) {
        Offer offer = book.lock(due.workspace(), due.offer());
        OfferSide side = book.side(due.workspace(), due.id());
        if (side.remindAt() == null) {
            return 1;
        }
        book.keep(side.reminded());
        if (offer.state().open() && side.reply() == Reply.NONE) {
            news.remind(side);
        }
        return 1;
    }

    @Override
    public Optional<Instant> nextDue() {
        return book.nextReminder();
    }
}
