package dev.trellis.delivery.dispatch;

import dev.trellis.workspace.Rim;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads that carry letters: one that looks for work, and a few that each carry one letter at a time. */
@Singleton
final class Crew {
    private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
    /** Below the number of database connections: requests from Slack need some too. */
    private static final int CARRIERS = 8;

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Sender sender;
    private final ExecutorService looker = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("letters-", 0).factory());
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("letter-", 0).factory());
    private final Semaphore carriers = new Semaphore(CARRIERS);
    private final Semaphore wake = new Semaphore(0);
    private final AtomicBoolean stopping = new AtomicBoolean();

    Crew(Sender sender) {
        this.sender = sender;
    }

    /** Looks again and again until it is stopped: at once after a wake-up or a find, else every second. */
    void work(BooleanSupplier look) {
        looker.execute(() -> {
            while (!stopping.get()) {
                if (!finds(look)) rest();
            }
        });
    }

    void wake() {
        wake.release();
    }

    /** How many letters can be carried right now. */
    int free() {
        return carriers.availablePermits();
    }

    void send(Claims.Taken taken) {
        carriers.acquireUninterruptibly();
        threads.execute(() -> {
            try {
                sender.send(taken);
            } finally {
                carriers.release();
                wake();
            }
        });
    }

    /** First no new letter is taken; then the ones in hand get the time to hear Slack's answer. */
    void stop() {
        stopping.set(true);
        wake();
        looker.close();
        threads.close();
    }

    /** Whatever goes wrong (the database is away, most likely) must not end the looking. */
    private static boolean finds(BooleanSupplier look) {
        return Rim.call(look::getAsBoolean, failure -> {
            LOG.warn("Looking for letters failed, and is tried again in {}: {}", LOOK, failure.toString());
            return false;
        });
    }

    private void rest() {
        try {
            if (wake.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS)) wake.drainPermits();
        } catch (InterruptedException e) {
            stopping.set(true);
        }
    }
}
