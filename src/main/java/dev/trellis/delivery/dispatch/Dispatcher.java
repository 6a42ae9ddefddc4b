package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.LetterPut;
import dev.trellis.schedule.OnTheWay;
import dev.trellis.workspace.Workspace;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.DatabaseReady;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sends what waits: at once when a letter was committed, and otherwise every second, which heals a wake-up that got lost
 * and finds what other nodes left.
 */
@Singleton
@Requires(property = "trellis.delivery.enabled", notEquals = "false")
class Dispatcher implements OnTheWay {

    private final Workspaces workspaces;
    private final Claims claims;
    private final ClaimRepository letters;
    private final Clock clock;
    private final Crew crew;

    Dispatcher(Workspaces workspaces, Claims claims, ClaimRepository letters, Clock clock, Crew crew) {
        this.workspaces = workspaces;
        this.claims = claims;
        this.letters = letters;
        this.clock = clock;
        this.crew = crew;
    }

    @EventListener
    void begin(DatabaseReady event) {
        crew.work(this::sendSome);
    }

    @TransactionalEventListener(TransactionalEventListener.TransactionPhase.AFTER_COMMIT)
    void wake(LetterPut event) {
        crew.wake();
    }

    @PreDestroy
    void stop() {
        crew.stop();
    }

    @Override
    public String name() {
        return "letters to Slack";
    }

    /** What is due already is on its way, or waits for something else than a date. */
    @Override
    public Optional<Instant> nextDue() {
        Instant now = clock.instant();
        return speaking().stream()
                .map(workspace -> letters.nextDue(workspace, now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    @Override
    public void run() {
        crew.wake();
    }

    @Override
    public boolean isQuiet() {
        Instant now = clock.instant();
        return speaking().stream().allMatch(workspace -> letters.onTheirWay(workspace, now) == 0);
    }

    private boolean sendSome() {
        boolean some = false;
        for (var workspace : speaking()) {
            int free = crew.free();
            if (free == 0) return some;
            for (var taken : claims.take(workspace, free)) {
                crew.send(taken);
                some = true;
            }
        }
        return some;
    }

    private List<WorkspaceId> speaking() {
        if (!workspaces.isSettled()) return List.of();
        return workspaces.all().stream()
                .filter(workspace -> !workspace.isPaused())
                .map(Workspace::id)
                .toList();
    }
}
