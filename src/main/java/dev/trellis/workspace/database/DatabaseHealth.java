package dev.trellis.workspace.database;

import io.micronaut.core.async.publisher.AsyncSingleResultPublisher;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;

/** Ready when the database was opened and still answers; a stack trace at every look would only fill the log. */
@Singleton
@Readiness
final class DatabaseHealth implements HealthIndicator {
    private final OpenDatabase database;
    private final Tables tables;
    private final ExecutorService threads;

    DatabaseHealth(OpenDatabase database, Tables tables, @Named(TaskExecutors.BLOCKING) ExecutorService threads) {
        this.database = database;
        this.tables = tables;
        this.threads = threads;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return new AsyncSingleResultPublisher<>(threads, this::now);
    }

    private HealthResult now() {
        boolean up = database.isReady() && tables.databaseAnswers();
        return HealthResult.builder("database", up ? HealthStatus.UP : HealthStatus.DOWN)
                .build();
    }
}
