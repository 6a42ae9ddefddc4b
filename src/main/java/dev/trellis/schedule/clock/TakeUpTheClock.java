package dev.trellis.schedule.clock;

import dev.trellis.workspace.database.BeforeReady;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;

/** A clock that was moved stands after a restart where it would stand without one. */
@Singleton
@Requires(beans = WalkingClock.class)
final class TakeUpTheClock implements BeforeReady {
    private final KeptClock clock;

    TakeUpTheClock(KeptClock clock) {
        this.clock = clock;
    }

    @Override
    public void look() {
        clock.takeUp();
    }
}
