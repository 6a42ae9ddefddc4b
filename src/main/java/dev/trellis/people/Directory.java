package dev.trellis.people;

import dev.trellis.workspace.WorkspaceChanged;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.BeforeReady;
import io.micronaut.transaction.annotation.TransactionalEventListener;
import io.micronaut.transaction.annotation.TransactionalEventListener.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The walk through everybody in a workspace, page by page: at every start, and each night in case an event was lost. */
@Singleton
public class Directory implements BeforeReady {
    /** A node that claimed a page and died gives it back by then. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final DirectoryWalkRepository walks;
    private final People people;
    private final Workspaces workspaces;
    private final Clock clock;

    Directory(DirectoryWalkRepository walks, People people, Workspaces workspaces, Clock clock) {
        this.walks = walks;
        this.people = people;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    /** Every start begins anew: nobody knows what happened while Trellis was away. */
    @Override
    @Transactional
    public void look() {
        workspaces.all().forEach(workspace -> begin(workspace.id()));
    }

    @TransactionalEventListener(TransactionPhase.BEFORE_COMMIT)
    void beginWith(WorkspaceChanged changed) {
        begin(changed.workspace());
    }

    /** The next page that is due, for this node alone. */
    @Transactional
    public Optional<DirectoryWalk> claim() {
        Instant now = clock.instant();
        Optional<DirectoryWalk> due = walks.due(now);
        due.ifPresent(walk -> walks.update(new DirectoryWalk(walk.id(), walk.page(), now.plus(CLAIM))));
        return due;
    }

    /** A page was read; {@code next} is "" after the last one. Zones that are known come first, to guess the others from. */
    @Transactional
    public void learned(WorkspaceId workspace, List<Facts> page, String next) {
        page.stream()
                .sorted(Comparator.comparing(facts -> facts.zone().isEmpty()))
                .forEach(facts -> people.learn(workspace, facts));
        walks.update(new DirectoryWalk(workspace, next, next.isEmpty() ? nextNight() : clock.instant()));
    }

    /** Slack did not answer, or asks for a pause: the same page again later. */
    @Transactional
    public void later(DirectoryWalk walk, Duration pause) {
        walks.update(new DirectoryWalk(walk.id(), walk.page(), clock.instant().plus(pause)));
    }

    public Optional<Instant> nextDue() {
        return walks.nextDue();
    }

    private void begin(WorkspaceId workspace) {
        walks.begin(workspace, clock.instant());
    }

    private Instant nextNight() {
        Instant now = clock.instant();
        Instant night = now.atOffset(ZoneOffset.UTC).with(NIGHT).toInstant();
        return night.isAfter(now) ? night : night.plus(Duration.ofDays(1));
    }
}
