package dev.trellis.workspace.database;

import io.micronaut.aop.MethodInvocationContext;
import io.micronaut.context.BeanLocator;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import io.micronaut.transaction.interceptor.TransactionalEventInterceptor;
import io.micronaut.transaction.support.TransactionSynchronization;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Runs the listeners of a transaction inside of it, and lets them cause further events, which are heard there too.
 *
 * <p>Left to Micronaut, a listener that runs before the commit no longer sees the transaction: what it saves through a
 * front door is committed by itself, at once, and what it tells others is silently dropped. Here each transaction has a
 * queue of its own, and its listeners run in the context in which the event was published.
 */
final class ListenersInTurn extends TransactionalEventInterceptor {
    private final TransactionOperations<?> transactions;
    private final Map<Object, Waiting> open = Collections.synchronizedMap(new IdentityHashMap<>());

    ListenersInTurn(BeanLocator beans) {
        super(beans);
        this.transactions = beans.getBean(TransactionOperations.class);
    }

    @Override
    public @Nullable Object intercept(MethodInvocationContext<Object, Object> listener) {
        TransactionPhase phase = listener.enumValue(TransactionalEventListener.class, TransactionPhase.class)
                .orElse(TransactionPhase.AFTER_COMMIT);
        transactions.findTransactionStatus().ifPresent(status -> in(status).add(phase, listener));
        return null;
    }

    private Waiting in(TransactionStatus<?> status) {
        return open.computeIfAbsent(status.getConnection(), connection -> {
            Waiting waiting = new Waiting(connection);
            status.registerSynchronization(waiting);
            return waiting;
        });
    }

    /** The listeners of one transaction, each told when its phase has come. */
    private final class Waiting implements TransactionSynchronization {
        private final Object connection;
        private final PropagatedContext context = PropagatedContext.getOrEmpty();
        private final Map<TransactionPhase, Queue<MethodInvocationContext<Object, Object>>> queues =
                new EnumMap<>(TransactionPhase.class);

        Waiting(Object connection) {
            this.connection = connection;
        }

        void add(TransactionPhase phase, MethodInvocationContext<Object, Object> listener) {
            queue(phase).add(listener);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            try (var inside = context.propagate()) {
                tell(TransactionPhase.BEFORE_COMMIT);
            }
        }

        @Override
        public void afterCommit() {
            tell(TransactionPhase.AFTER_COMMIT);
        }

        @Override
        public void afterCompletion(Status status) {
            open.remove(connection);
            if (status == Status.ROLLED_BACK) tell(TransactionPhase.AFTER_ROLLBACK);
            tell(TransactionPhase.AFTER_COMPLETION);
        }

        private void tell(TransactionPhase phase) {
            Queue<MethodInvocationContext<Object, Object>> queue = queue(phase);
            while (!queue.isEmpty()) queue.remove().proceed();
        }

        private Queue<MethodInvocationContext<Object, Object>> queue(TransactionPhase phase) {
            return queues.computeIfAbsent(phase, any -> new ArrayDeque<>());
        }
    }
}
