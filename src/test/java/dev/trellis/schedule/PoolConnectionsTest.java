package dev.trellis.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.FutureTask;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What Quartz gets of the pool, and when. */
class PoolConnectionsTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private final JdbcDataSource pool = new JdbcDataSource();
    private final PoolConnections connections = new PoolConnections(pool);

    @BeforeEach
    void name() {
        pool.setURL("jdbc:h2:mem:");
    }

    @Test
    void itIsQuietOnceEveryConnectionIsBack() throws Exception {
        try (Connection out = connections.getConnection()) {
            var quiet = CompletableFuture.runAsync(() -> connections.awaitQuiet(Duration.ofMillis(30), LONG));
            await().during(Duration.ofMillis(200)).until(() -> !quiet.isDone());

            out.close();

            quiet.join();
        }
    }

    @Test
    void aConnectionThatNeverComesBackIsNotWaitedForForEver() throws Exception {
        try (Connection out = connections.getConnection()) {
            connections.awaitQuiet(Duration.ofMillis(10), Duration.ofMillis(100));

            assertThat(out.isValid(1)).isTrue();
        }
    }

    @Test
    void aPoolThatRefusesHasNothingOut() {
        pool.setURL("jdbc:h2:tcp://127.0.0.1:1/none");

        assertThat(catchThrowable(connections::getConnection)).hasMessageContaining("127.0.0.1:1");
        connections.awaitQuiet(Duration.ofMillis(10), LONG);
    }

    @Test
    void afterTheLastCallOneIsInterruptedBeforeTheWorkAndNotInIt() throws Exception {
        var work = new FutureTask<>(() -> {
            try (Connection connection = connections.getConnection()) {
                return connection.isValid(1) && !Thread.currentThread().isInterrupted();
            }
        });
        var thread = new Thread(work, "one of Quartz's");
        connections.lastCall();
        thread.start();
        await().during(Duration.ofMillis(100)).until(() -> !work.isDone());

        thread.interrupt();

        assertThat(work.get()).isTrue();
    }
}
