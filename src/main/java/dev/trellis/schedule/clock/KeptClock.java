package dev.trellis.schedule.clock;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moves the clock and keeps where it stands, so that a restart finds it there. */
@Singleton
@Requires(beans = WalkingClock.class)
public class KeptClock {
    private static final Duration MICRO = Duration.of(1, ChronoUnit.MICROS);

    private final WalkingClock clock;
    private final MovedClockRepository kept;

    KeptClock(WalkingClock clock, MovedClockRepository kept) {
        this.clock = clock;
        this.kept = kept;
    }

    /** Stands at that moment at once; nothing falls due by this alone. */
    public void jump(Instant to) {
        clock.jump(to);
        kept.keep(clock.moved().dividedBy(MICRO));
    }

    /** Back to the machine's own time, or to where a clock that stands still began. */
    public void back() {
        clock.move(Duration.ZERO);
        kept.keep(0);
    }

    void takeUp() {
        kept.findById(MovedClock.ONLY).ifPresent(row -> clock.move(MICRO.multipliedBy(row.movedMicros())));
    }
}
