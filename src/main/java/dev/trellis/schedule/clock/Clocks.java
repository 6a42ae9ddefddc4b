package dev.trellis.schedule.clock;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Makes the house's one clock, in the microseconds that the databases keep. */
@Factory
final class Clocks {
    private static final Duration TICK = Duration.of(1, ChronoUnit.MICROS);

    @Singleton
    @Requires(missingBeans = WalkingClock.class)
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), TICK);
    }

    @Singleton
    @Requires(condition = ClockMoves.class)
    WalkingClock walkingClock(@Value("${trellis.clock.frozen:}") String frozen) {
        return new WalkingClock(frozen.isEmpty() ? clock() : Clock.fixed(Instant.parse(frozen), ZoneOffset.UTC));
    }
}
