package dev.trellis.pairing;

import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A pause whose time is up is looked at again. */
@Singleton
final class LookAtPauses implements Beat {
    private final Register register;
    private final Breaks breaks;
    private final Transactions transactions;
    private final Clock clock;

    LookAtPauses(Register register, Breaks breaks, Transactions transactions, Clock clock) {
        this.register = register;
        this.breaks = breaks;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "look at pauses";
    }

    @Override
    public int beat() {
        Instant now = clock.instant();
        List<Pause> due = register.pausesDue(now);
        due.forEach(pause -> transactions.run(() -> look(pause, now)));
        return due.size();
    }

    /** Pairs are locked before their pauses, here as everywhere. */
    private void look(Pause pause, Instant now) {
        breaks.lookAgain(register.lock(pause.workspace(), pause.pair()), now);
    }

    @Override
    public Optional<Instant> nextDue() {
        return register.nextPauseDue();
    }
}
