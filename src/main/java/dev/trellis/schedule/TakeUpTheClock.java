package dev.trellis.schedule;

import dev.trellis.workspace.database.BeforeReady;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** A clock that was moved stands after a restart where it would stand without one. */
@Singleton
@Requires(beans = WalkingClock.class)
final class TakeUpTheClock implements BeforeReady {
    private final WalkingClock clock;
    private final MovedClockRepository kept;

    TakeUpTheClock(WalkingClock clock, MovedClockRepository kept) {
        this.clock = clock;
        this.kept = kept;
    }

    @Override
    public void look() {
        kept.findById(MovedClock.ONLY).ifPresent(row -> clock.move(Duration.of(row.movedMicros(), ChronoUnit.MICROS)));
    }
}
