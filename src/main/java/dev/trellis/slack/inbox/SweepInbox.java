package dev.trellis.slack.inbox;

import dev.trellis.schedule.Beat;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Forgets first answers after ten minutes and requests after seven days. */
@Singleton
final class SweepInbox implements Beat {
    private final Inbox inbox;

    SweepInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "sweep inbox";
    }

    @Override
    public int beat() {
        return inbox.sweep();
    }

    /** Nobody waits for it, so a walk through time need not stop here. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }
}
