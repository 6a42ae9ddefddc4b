package dev.trellis.schedule.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that can be moved: another one (the machine's, or one that stands still) plus how far it was moved. */
public final class WalkingClock extends Clock {
    private final Clock base;
    private volatile Duration moved = Duration.ZERO;

    WalkingClock(Clock base) {
        this.base = base;
    }

    @Override
    public Instant instant() {
        return base.instant().plus(moved);
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    /** Instants have no zone, people have; whoever asks gets the same clock. */
    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    /**
     * Stands at that moment at once, and nothing falls due on the way: as after a night in which the service was down. To
     * let time pass as it would, use {@code Walk.to}.
     */
    public void jump(Instant to) {
        moved = Duration.between(base.instant(), to);
    }

    Duration moved() {
        return moved;
    }

    void move(Duration by) {
        moved = by;
    }
}
