package dev.trellis.pairing.offer;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.LetterDone;
import dev.trellis.delivery.LetterRefused;
import dev.trellis.delivery.LetterUncertain;
import dev.trellis.delivery.Operation;
import dev.trellis.privacy.steps.Cause;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;

/** Hears what became of an offer's letters. */
@Singleton
class OfferPostman {
    private final OfferBook book;
    private final Closing closing;

    OfferPostman(OfferBook book, Closing closing) {
        this.book = book;
        this.closing = closing;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void done(LetterDone done) {
        if (isOffer(done.letter())) {
            reached(done.letter());
        }
    }

    /** It may be there, and then it can be answered. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void uncertain(LetterUncertain uncertain) {
        if (isOffer(uncertain.letter())) {
            reached(uncertain.letter());
        }
    }

    /** Whom Slack cannot reach cannot answer: the other need not wait for it. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void refused(LetterRefused refused) {
        Letter letter = refused.letter();
        if (isOffer(letter)) {
            Offer offer = offer(letter);
            if (offer.state().open()) {
                closing.close(offer, OfferState.WITHDRAWN, Cause.of("NOT_REACHED"));
            }
        }
    }

    private void reached(Letter letter) {
        offer(letter);
        book.keep(book.side(letter.workspace(), letter.subject().id()).reached());
    }

    private Offer offer(Letter letter) {
        return book.lock(letter.workspace(), OfferSide.offerOf(letter.subject().id()));
    }

    private static boolean isOffer(Letter letter) {
        return letter.operation() == Operation.POST && letter.kind().equals(OfferLetters.OFFER);
    }
}
