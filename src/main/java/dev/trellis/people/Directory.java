package dev.trellis.people;

import dev.trellis.schedule.DueRows;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The walk through everybody in a workspace, page by page: at every start, and each night in case an event was lost. */
@Singleton
public class Directory implements BeforeReady {
    private static final Logger LOG = LoggerFactory.getLogger(Directory.class);

    /** A node that claimed a page and died gives it back by then. */
    private static final Duration CLAIM = Duration.ofMinutes(5);

    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final DirectoryWalkRepository walks;
    private final People people;
    private final Workspaces workspaces;
    private final DueRows rows;
    private final Clock clock;

    Directory(DirectoryWalkRepository walks, People people, Workspaces workspaces, DueRows rows, Clock clock) {
        this.walks = walks;
        this.people = people;
        this.workspaces = workspaces;
        this.rows = rows;
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
        if (!workspaces.isSettled()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<DirectoryWalk> claimed = walks.due(now).map(walk -> walk.dueAgain(now.plus(CLAIM)));
        claimed.ifPresent(walks::update);
        return claimed;
    }

    /** Whether everybody was read once; before, "nobody" only means "nobody yet". */
    public boolean isWalked(WorkspaceId workspace) {
        return walks.findById(workspace).filter(DirectoryWalk::walked).isPresent();
    }

    /** A page was read; {@code next} is "" after the last one. Zones that are known come first, to guess the others from. */
    public void learned(DirectoryWalk walk, List<Facts> page, String next) {
        List<Facts> inOrder = page.stream()
                .sorted(Comparator.comparing(facts -> facts.zone().isEmpty()))
                .toList();
        // Each by itself: somebody who cannot be kept must not hold up everybody who comes after.
        rows.each(inOrder, Facts::slackId, facts -> {
            people.learn(walk.id(), facts);
            return 1;
        });
        turn(walk, next);
    }

    @Transactional
    void turn(DirectoryWalk walk, String next) {
        keep(walk, next.isEmpty() ? walk.finished(nextNight()) : walk.turned(next, clock.instant()));
        if (next.isEmpty()) {
            LOG.info("Trellis knows who is in workspace {}", walk.id());
        }
    }

    /** Slack did not answer, or asks for a pause: the same page again later. */
    @Transactional
    public void later(DirectoryWalk walk, Duration pause) {
        keep(walk, walk.dueAgain(clock.instant().plus(pause)));
    }

    public Optional<Instant> nextDue() {
        return workspaces.isSettled() ? walks.nextDue() : Optional.empty();
    }

    private void begin(WorkspaceId workspace) {
        walks.begin(workspace, clock.instant());
    }

    /** A walk that was begun anew since it was claimed goes on from its beginning. */
    private void keep(DirectoryWalk claimed, DirectoryWalk now) {
        walks.stillClaimed(claimed.id(), claimed.dueAt()).ifPresent(_ -> walks.update(now));
    }

    private Instant nextNight() {
        Instant now = clock.instant();
        Instant night = now.atOffset(ZoneOffset.UTC).with(NIGHT).toInstant();
        return night.isAfter(now) ? night : night.plus(Duration.ofDays(1));
    }
}
