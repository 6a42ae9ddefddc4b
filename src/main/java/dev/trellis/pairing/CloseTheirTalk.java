package dev.trellis.pairing;

import dev.trellis.pairing.news.PartingTold;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;

/** Once both know that their pair has ended, what they read together says so and has nothing left to press. */
@Singleton
class CloseTheirTalk {
    private final Register register;
    private final Partings partings;
    private final Introductions introductions;

    CloseTheirTalk(Register register, Partings partings, Introductions introductions) {
        this.register = register;
        this.partings = partings;
        this.introductions = introductions;
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void told(PartingTold told) {
        register.find(told.workspace(), told.pair())
                .filter(pair -> pair.couple().both().stream().noneMatch(person -> partings.goesOnFor(pair, person)))
                .ifPresent(introductions::redraw);
    }
}
