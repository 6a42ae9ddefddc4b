package dev.trellis.pairing.offer;

import dev.trellis.joining.away.PersonLeft;
import dev.trellis.joining.away.PersonPaused;
import dev.trellis.people.PersonDeactivated;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.function.Predicate;

/** Open offers close when one of the two is not there to answer. */
@Singleton
class WhenSomebodyIsAway {
    private final OfferBook book;
    private final Closing closing;

    WhenSomebodyIsAway(OfferBook book, Closing closing) {
        this.book = book;
        this.closing = closing;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void left(PersonLeft left) {
        close(left.workspace(), left.person(), "LEFT", offer -> offer.program().equals(left.program()));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void paused(PersonPaused paused) {
        close(
                paused.workspace(),
                paused.person(),
                "BREAK",
                offer -> offer.program().equals(paused.program()));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void gone(PersonDeactivated gone) {
        close(gone.workspace(), gone.person(), "ACCOUNT_GONE", offer -> true);
    }

    private void close(WorkspaceId workspace, PersonId person, String reason, Predicate<Offer> which) {
        book.openFor(workspace, person).stream()
                .filter(which)
                .map(offer -> book.lock(workspace, offer.id()))
                .filter(offer -> offer.state().open())
                .forEach(offer -> closing.close(offer, OfferState.WITHDRAWN, Cause.by(person, reason)));
    }
}
