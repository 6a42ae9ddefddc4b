package dev.trellis.delivery.dispatch;

import dev.trellis.schedule.Beat;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Forgets letters that drew something anew, a week after they were due: every opened Home is one, and nothing ever asks for
 * them again. A post stays, because it is what is updated later, and what keeps the same letter from being sent twice.
 */
@Singleton
record SweepLetters(Workspaces workspaces, EndRepository ends, Clock clock) implements Beat {
    private static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 500;

    @Override
    public String name() {
        return "sweep letters";
    }

    @Override
    public int beat() {
        Instant before = clock.instant().minus(KEPT);
        return workspaces.all().stream()
                .mapToInt(workspace -> sweep(workspace.id(), before))
                .sum();
    }

    /** Nobody waits for it, so a walk through time need not stop here. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    private int sweep(WorkspaceId workspace, Instant before) {
        return ends.forget(workspace, before, BATCH);
    }
}
