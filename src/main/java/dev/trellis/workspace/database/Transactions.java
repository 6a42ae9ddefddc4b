package dev.trellis.workspace.database;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a whole transaction, and runs it again when the database chose it as the victim of a deadlock.
 *
 * <p>For the rims (Slack's door, the beats): the work must have no effect outside the database, because it may run
 * more than once. Inside a transaction that is already open the work simply joins it, and the outermost one repeats.
 */
@Singleton
public final class Transactions {
    private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
    private static final int ATTEMPTS = 5;

    private final TransactionOperations<Connection> operations;

    Transactions(TransactionOperations<Connection> operations) {
        this.operations = operations;
    }

    public void run(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    public <T extends @Nullable Object> T run(Supplier<T> work) {
        if (operations.findTransactionStatus().isPresent()) return work.get();
        for (int attempt = 1; ; attempt++) {
            try {
                return operations.execute(TransactionDefinition.DEFAULT, status -> work.get());
            } catch (DataAccessException | TransactionException e) {
                if (attempt == ATTEMPTS || !Deadlock.causes(e)) throw e;
                LOG.info("A transaction lost to another one and runs again, attempt {} of {}", attempt + 1, ATTEMPTS);
            }
            stepAside(attempt);
        }
    }

    private static void stepAside(int attempt) {
        long most = TimeUnit.MILLISECONDS.toNanos(20L << attempt);
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}
