package dev.trellis.workspace.database;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Not ready until the database was opened once; whether it still answers is the JDBC indicator's business. */
@Singleton
@Readiness
final class DatabaseHealth implements HealthIndicator {
    private final OpenDatabase database;

    DatabaseHealth(OpenDatabase database) {
        this.database = database;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        var status = database.isReady() ? HealthStatus.UP : HealthStatus.DOWN;
        return Publishers.just(HealthResult.builder("database-opened", status).build());
    }
}
