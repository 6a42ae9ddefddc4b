package dev.trellis.pairing;

import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** A pause whose time is up is looked at again. */
@Singleton
final class LookAtPauses implements Beat {
    private final Register register;
    private final Breaks breaks;
    private final DueRows rows;
    private final Clock clock;

    LookAtPauses(Register register, Breaks breaks, DueRows rows, Clock clock) {
        this.register = register;
        this.breaks = breaks;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "look at pauses";
    }

    @Override
    public int beat() {
        Instant now = clock.instant();
        return rows.each(register.pausesDue(now), Pause::pair, pause -> look(pause, now));
    }

    /** Pairs are locked before their pauses, here as everywhere. */
    private int look(Pause pause, Instant now) {
        breaks.lookAgain(register.lock(pause.workspace(), pause.pair()), now);
        return 1;
    }

    @Override
    public Optional<Instant> nextDue() {
        return register.nextPauseDue();
    }
}
