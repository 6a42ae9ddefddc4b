package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.State;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.DatabaseReady;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What is on its way, for whoever watches Trellis: letters by state, and for how long the oldest due one has waited. */
@Singleton
final class LetterMeters {
    /** Those that somebody may have to care about; the rest only grows. */
    private static final List<State> WATCHED = List.of(State.WAITING, State.SENDING, State.UNCERTAIN, State.ASKED);

    private final Workspaces workspaces;
    private final ClaimRepository letters;
    private final Clock clock;
    private final MeterRegistry registry;

    LetterMeters(Workspaces workspaces, ClaimRepository letters, Clock clock, MeterRegistry registry) {
        this.workspaces = workspaces;
        this.letters = letters;
        this.clock = clock;
        this.registry = registry;
    }

    /** Only now: the pool has meters of its own, and a meter that needs the pool would wait for itself. */
    @EventListener
    void begin(DatabaseReady event) {
        for (var state : WATCHED) {
            Gauge.builder("trellis.letters", () -> sum(workspace -> letters.inState(workspace, state)))
                    .tag("state", state.name())
                    .register(registry);
        }
        Gauge.builder("trellis.letters.oldest", this::oldest)
                .baseUnit("seconds")
                .register(registry);
    }

    private double oldest() {
        Instant now = clock.instant();
        return workspaces.all().stream()
                .map(workspace -> letters.oldest(workspace.id()))
                .flatMap(Optional::stream)
                .map(due -> Duration.between(due, now))
                .mapToLong(Duration::toSeconds)
                .filter(age -> age > 0)
                .max()
                .orElse(0);
    }

    private long sum(ToLongFunction<WorkspaceId> count) {
        return workspaces.all().stream().map(Workspace::id).mapToLong(count).sum();
    }
}
