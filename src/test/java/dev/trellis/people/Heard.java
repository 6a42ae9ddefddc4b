package dev.trellis.people;

import dev.trellis.workspace.PersonId;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the other rooms would hear of people. */
@Singleton
class Heard {
    private final List<Object> events = new CopyOnWriteArrayList<>();

    List<Object> of(PersonId person) {
        return events.stream().filter(event -> isOf(event, person)).toList();
    }

    private static boolean isOf(Object event, PersonId person) {
        return switch (event) {
            case PersonDeactivated gone -> gone.person().equals(person);
            case PersonReactivated back -> back.person().equals(person);
            default -> false;
        };
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PersonDeactivated event) {
        events.add(event);
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void hear(PersonReactivated event) {
        events.add(event);
    }
}
