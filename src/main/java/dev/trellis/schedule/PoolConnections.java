package dev.trellis.schedule;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/**
 * Gives Quartz connections of the pool itself: it begins and ends its transactions on its own.
 *
 * <p>At its end Quartz interrupts its threads whatever they are doing, and an embedded database whose file is being written
 * by an interrupted thread closes for everybody. So it is known here whether a connection is out, and whoever wants one after
 * {@link #lastCall} is interrupted before it gets it, and not while it works.
 */
final class PoolConnections implements ConnectionProvider {
    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(2);

    private final DataSource pool;
    private final AtomicInteger out = new AtomicInteger();
    private final AtomicInteger given = new AtomicInteger();
    private volatile boolean ending;

    PoolConnections(DataSource pool) {
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (ending) {
            awaitInterrupt();
        }
        given.incrementAndGet();
        out.incrementAndGet();
        boolean lent = false;
        try {
            Connection connection = counted(pool.getConnection());
            lent = true;
            return connection;
        } finally {
            if (!lent) out.decrementAndGet();
        }
    }

    /** From now on whoever wants a connection is about to be interrupted. */
    void lastCall() {
        ending = true;
    }

    /** Waits until no connection was out for so long, but not for ever. */
    void awaitQuiet(Duration quiet, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        long since = System.nanoTime();
        int seen = given.get();
        while (System.nanoTime() - since < quiet.toNanos() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(GLANCE.toNanos());
            if (out.get() > 0 || seen != given.get()) {
                since = System.nanoTime();
                seen = given.get();
            }
        }
    }

    /** The pool is opened and closed by the house. */
    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}

    private Connection counted(Connection lent) {
        return (Connection) Proxy.newProxyInstance(
                PoolConnections.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                    try {
                        return method.invoke(lent, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    } finally {
                        if (method.getName().equals("close")) out.decrementAndGet();
                    }
                });
    }

    private static void awaitInterrupt() {
        long end = System.nanoTime() + UNTIL_TOLD.toNanos();
        while (!Thread.interrupted() && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(GLANCE.toNanos());
        }
    }
}
