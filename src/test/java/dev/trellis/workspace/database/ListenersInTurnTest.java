package dev.trellis.workspace.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@HouseTest
class ListenersInTurnTest {
    private final Transactions transactions;
    private final Bell bell;
    private final Ears ears;
    private final UUID test = UUID.randomUUID();

    ListenersInTurnTest(Transactions transactions, Bell bell, Ears ears) {
        this.transactions = transactions;
        this.bell = bell;
        this.ears = ears;
    }

    @Test
    void whatAListenerCausesBeforeTheCommitIsHeardBeforeTheCommit() {
        transactions.run(() -> bell.ring(new Rang(test, 3)));

        assertThat(ears.of(test)).containsExactly("before 3", "before 2", "before 1", "after 3", "after 2", "after 1");
    }

    @Test
    void aListenerBeforeTheCommitIsInsideTheTransaction() {
        transactions.run(() -> transactions.run(() -> bell.ring(new Rang(test, 2))));

        assertThat(ears.connections(test)).hasSize(1);
    }

    @Test
    void nothingIsHeardOfWhatWasRolledBack() {
        assertThatThrownBy(() -> transactions.run(() -> {
                    bell.ring(new Rang(test, 1));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");

        assertThat(ears.of(test)).isEmpty();
    }

    @Test
    void aListenerThatFailsBeforeTheCommitTakesTheTransactionWithIt() {
        assertThatThrownBy(() -> transactions.run(() -> bell.ring(new Rang(test, 0))))
                .hasStackTraceContaining("nobody rings zero times");

        transactions.run(() -> bell.ring(new Rang(test, 1)));

        assertThat(ears.of(test)).containsExactly("before 1", "after 1");
    }

    /** Something rang, and rings again so many times less one. */
    record Rang(UUID test, int times) {}

    /** Rings from within a front door's own transaction. */
    @Singleton
    static class Bell {
        private final ApplicationEventPublisher<Rang> events;

        Bell(ApplicationEventPublisher<Rang> events) {
            this.events = events;
        }

        @Transactional
        void ring(Rang rang) {
            events.publishEvent(rang);
        }
    }

    /** Hears it in both phases. */
    @Singleton
    static class Ears {
        private final List<Heard> heard = new CopyOnWriteArrayList<>();
        private final Bell bell;
        private final TransactionOperations<Connection> operations;

        Ears(Bell bell, TransactionOperations<Connection> operations) {
            this.bell = bell;
            this.operations = operations;
        }

        Set<Object> connections(UUID test) {
            return heard.stream()
                    .filter(each -> each.test().equals(test) && each.what().startsWith("before"))
                    .map(Heard::in)
                    .collect(Collectors.toSet());
        }

        List<String> of(UUID test) {
            return heard.stream()
                    .filter(each -> each.test().equals(test))
                    .map(Heard::what)
                    .toList();
        }

        @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
        void before(Rang rang) {
            if (rang.times() == 0) {
                throw new IllegalArgumentException("nobody rings zero times");
            }
            heard.add(new Heard(
                    rang.test(),
                    "before " + rang.times(),
                    operations.findTransactionStatus().orElseThrow().getConnection()));
            if (rang.times() > 1) {
                bell.ring(new Rang(rang.test(), rang.times() - 1));
            }
        }

        @TransactionalEventListener(TransactionPhase.AFTER_COMMIT)
        void after(Rang rang) {
            heard.add(new Heard(rang.test(), "after " + rang.times(), "no transaction"));
        }
    }

    private record Heard(UUID test, String what, Object in) {}
}
