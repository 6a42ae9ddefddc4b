package dev.trellis.joining;

import dev.trellis.joining.Participation.State;
import dev.trellis.people.PersonDeactivated;
import dev.trellis.people.PersonReactivated;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;

/** Somebody whose Slack account goes is in no program until it is back; then everything is as it was. */
@Singleton
class FollowAccounts {
    private final Register register;

    FollowAccounts(Register register) {
        this.register = register;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PersonDeactivated gone) {
        register.of(gone.workspace(), gone.person()).stream()
                .filter(in -> in.state() != State.DEACTIVATED && in.state() != State.WITHDRAWN)
                .forEach(in -> register.keep(in.gone(), Deed.byItself("account deactivated")));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PersonReactivated back) {
        register.of(back.workspace(), back.person()).stream()
                .filter(in -> in.state() == State.DEACTIVATED)
                .forEach(in -> register.keep(in.back(register.dueAgain(in)), Deed.byItself("account reactivated")));
    }
}
