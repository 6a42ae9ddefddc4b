package dev.trellis.matching.orders;

import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.round.RoundMoved;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;

/** The message about a draft says how far its offers are. */
@Singleton
class FollowRounds {
    private final Orders orders;
    private final DraftBook book;

    FollowRounds(Orders orders, DraftBook book) {
        this.orders = orders;
        this.book = book;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(RoundMoved moved) {
        book.find(moved.workspace(), moved.draft()).ifPresent(orders::tellSoon);
    }
}
