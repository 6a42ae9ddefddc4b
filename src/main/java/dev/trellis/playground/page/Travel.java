package dev.trellis.playground.page;

import dev.trellis.playground.page.where.ClockFace;
import dev.trellis.schedule.Walk;
import dev.trellis.schedule.Walked;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves the pretend clock in the background, one walk at a time, because a week takes a while to pass. */
@Singleton
@Requires(property = "trellis.playground.enabled", value = "true")
final class Travel {
    private static final Logger LOG = LoggerFactory.getLogger(Travel.class);

    private final Clock clock;
    private final Walk walk;
    private final AtomicReference<@Nullable Instant> target = new AtomicReference<>();

    Travel(Clock clock, Walk walk) {
        this.clock = clock;
        this.walk = walk;
    }

    /** Sets out, unless the clock is on its way already. */
    boolean by(Duration step) {
        return to(clock.instant().plus(step));
    }

    /** Sets out to the next thing that falls due; stays where it is when nothing does. */
    boolean toNext() {
        return walk.nextDue().map(this::to).orElse(false);
    }

    ClockFace.Reading reading() {
        return new ClockFace.Reading(clock.instant(), Optional.ofNullable(target.get()));
    }

    private boolean to(Instant there) {
        boolean free = target.compareAndSet(null, there);
        if (free) {
            Thread.ofVirtual().name("playground-clock").start(() -> go(there));
        }
        return free;
    }

    private void go(Instant there) {
        try {
            Walked walked = walk.to(there);
            LOG.info("The pretend clock stands at {}; not finished: {}", walked.at(), walked.unfinished());
        } finally {
            target.set(null);
        }
    }
}
