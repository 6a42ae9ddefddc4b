package dev.trellis.matching.orders;

import dev.trellis.matching.answers.Answers;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.pairing.news.OfferClosed;
import dev.trellis.pairing.news.OfferToldOver;
import dev.trellis.pairing.offer.OfferState;
import dev.trellis.pairing.offer.Offers;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;

/** The message about a draft says how its pairs answer: a yes of both at once, an end only when everybody may know. */
@Singleton
class FollowAnswers {
    private final Answers answers;
    private final Offers offers;
    private final DraftBook book;
    private final Orders orders;

    FollowAnswers(Answers answers, Offers offers, DraftBook book, Orders orders) {
        this.answers = answers;
        this.offers = offers;
        this.book = book;
        this.orders = orders;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(OfferClosed closed) {
        if (offers.get(closed.workspace(), closed.offer()).state() == OfferState.CONFIRMED) {
            answers.together(closed.workspace(), closed.offer()).ifPresent(draft -> tell(closed.workspace(), draft));
        }
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(OfferToldOver told) {
        answers.apart(told.workspace(), told.offer()).ifPresent(draft -> tell(told.workspace(), draft));
    }

    private void tell(WorkspaceId workspace, DraftId draft) {
        book.find(workspace, draft).ifPresent(orders::tellInAWhile);
    }
}
