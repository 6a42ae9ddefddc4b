package dev.trellis.slack.token;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import org.reactivestreams.Publisher;

/** Not ready until Slack said whose the token is. */
@Singleton
@Readiness
final class TokenHealth implements HealthIndicator {
    private final Identification identification;

    TokenHealth(Identification identification) {
        this.identification = identification;
    }

    @Override
    public Publisher<HealthResult> getResult() {
        HealthStatus status = identification.isDone() ? HealthStatus.UP : HealthStatus.DOWN;
        return Publishers.just(HealthResult.builder("slack-token", status).build());
    }
}
