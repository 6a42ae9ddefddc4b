package dev.trellis.matching.orders;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.draft.DraftBook;
import dev.trellis.matching.round.RoundMoved;
import dev.trellis.people.PersonDeactivated;
import dev.trellis.program.ProgramBroken;
import dev.trellis.program.ProgramOpened;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
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

    /** A round that is on its way waits from now on. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(ProgramBroken broken) {
        tell(broken.workspace(), broken.program());
    }

    /** A round that waited goes on. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(ProgramOpened opened) {
        tell(opened.workspace(), opened.program());
    }

    /** Somebody else has to read how it ends. */
    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PersonDeactivated gone) {
        orders.passOn(gone.workspace(), gone.person());
    }

    private void tell(WorkspaceId workspace, ProgramId program) {
        book.rounds(workspace, program).stream().filter(Draft::isGoingOut).forEach(orders::tell);
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(RoundMoved moved) {
        book.find(moved.workspace(), moved.draft()).ifPresent(orders::tellSoon);
    }
}
