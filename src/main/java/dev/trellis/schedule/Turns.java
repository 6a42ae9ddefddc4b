package dev.trellis.schedule;

import jakarta.inject.Singleton;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/** Lets beats run beside each other, and holds them while the clock walks: it runs them itself, at every stop. */
@Singleton
final class Turns {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Runs it unless the clock is walking. */
    void unlessWalking(Runnable beat) {
        if (lock.readLock().tryLock()) {
            holding(lock.readLock(), () -> {
                beat.run();
                return true;
            });
        }
    }

    /** Waits for the beats that are running, and runs it alone. */
    <T> T walking(Supplier<T> walk) {
        lock.writeLock().lock();
        return holding(lock.writeLock(), walk);
    }

    private static <T> T holding(Lock held, Supplier<T> work) {
        try {
            return work.get();
        } finally {
            held.unlock();
        }
    }
}
