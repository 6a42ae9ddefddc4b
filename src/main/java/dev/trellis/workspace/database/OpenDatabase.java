package dev.trellis.workspace.database;

import dev.trellis.workspace.StartRefused;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.exceptions.TransactionException;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one task of the start that waits for the database, migrates it, lets the rooms look at it and says that it is
 * ready. The service listens meanwhile, and reports itself not ready.
 */
@Singleton
public class OpenDatabase {
    private static final Logger LOG = LoggerFactory.getLogger(OpenDatabase.class);
    private static final long PAUSE_MILLIS = 1_000;
    private static final int TRIES_BETWEEN_LINES = 30;

    private final Tables tables;
    private final HouseKind kind;
    private final List<BeforeReady> looks;
    private final ApplicationEventPublisher<DatabaseReady> ready;
    private final Duration patience;
    private final CompletableFuture<DatabaseReady> opened = new CompletableFuture<>();

    OpenDatabase(
            Tables tables,
            HouseKind kind,
            List<BeforeReady> looks,
            ApplicationEventPublisher<DatabaseReady> ready,
            @Value("${trellis.database.patience:10m}") Duration patience) {
        this.tables = tables;
        this.kind = kind;
        this.looks = looks;
        this.ready = ready;
        this.patience = patience;
    }

    /**
     * Completes when the database is ready, and exceptionally when the start is refused: because the server says no, or
     * because it stayed away for longer than anybody should have to wait for it.
     */
    public CompletableFuture<DatabaseReady> opened() {
        return opened;
    }

    public boolean isReady() {
        return opened.isDone() && !opened.isCompletedExceptionally();
    }

    @EventListener
    void begin(StartupEvent event) {
        opened.completeAsync(
                this::open, task -> Thread.ofVirtual().name("open-database").start(task));
    }

    @PreDestroy
    void stop() {
        opened.cancel(false);
    }

    private DatabaseReady open() {
        long end = System.nanoTime() + patience.toNanos();
        for (int attempt = 1; !opens(attempt, System.nanoTime() - end > 0); attempt++) pause();
        var event = new DatabaseReady();
        ready.publishEvent(event);
        return event;
    }

    private boolean opens(int attempt, boolean last) {
        try {
            kind.check();
            tables.migrate();
            kind.remember();
            looks.forEach(BeforeReady::look);
            return true;
        } catch (SQLException | FlywayException | DataAccessException | TransactionException | ConnectionException e) {
            if (isHopeless(e) || tables.givesUpAfter(attempt)) throw refused(e);
            if (last) throw tooLate(e);
            if (attempt % TRIES_BETWEEN_LINES == 1) {
                LOG.warn(
                        "The database is away and is tried every second, for {}: {}",
                        spoken(patience),
                        DatabaseAway.line(e));
            }
            return false;
        }
    }

    private static boolean isHopeless(Throwable e) {
        return !DatabaseAway.causes(e) || DatabaseAway.refusal(e).isPresent();
    }

    private static StartRefused refused(Throwable e) {
        String line = DatabaseAway.refusal(e).orElseGet(() -> "The database cannot be used: " + DatabaseAway.line(e));
        return new StartRefused(line, e);
    }

    private StartRefused tooLate(Throwable e) {
        return new StartRefused(
                "The database stayed away for " + spoken(patience) + ". Start it, or correct DATABASE_URL, and start"
                        + " Trellis again: " + DatabaseAway.line(e),
                e);
    }

    private static String spoken(Duration time) {
        return time.toMinutes() > 0 ? time.toMinutes() + " minutes" : time.toSeconds() + " seconds";
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            opened.cancel(false);
        }
        if (opened.isDone()) throw new CancellationException("Stopped before the database was ready");
    }
}
