package dev.trellis.delivery.dispatch;

import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Tells the rooms of letters that ended while a room could not hear of it, and forgets lanes that are long idle. */
@Singleton
final class TellAgain implements Beat {
    private static final Duration IDLE = Duration.ofDays(1);

    private final Workspaces workspaces;
    private final ClaimRepository letters;
    private final EndRepository ends;
    private final PaceRepository lanes;
    private final Endings endings;
    private final DueRows rows;

    TellAgain(
            Workspaces workspaces,
            ClaimRepository letters,
            EndRepository ends,
            PaceRepository lanes,
            Endings endings,
            DueRows rows) {
        this.workspaces = workspaces;
        this.letters = letters;
        this.ends = ends;
        this.lanes = lanes;
        this.endings = endings;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "tell of letters again";
    }

    @Override
    public int beat() {
        return workspaces.all().stream()
                .mapToInt(workspace -> tell(workspace.id()))
                .sum();
    }

    /** Nothing here waits for a date. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    private int tell(WorkspaceId workspace) {
        lanes.forget(workspace, letters.databaseNow().minus(IDLE));
        return rows.each(ends.unheard(workspace), End::id, this::tell);
    }

    private int tell(End end) {
        int heard = ends.heard(end.workspaceId(), end.id());
        if (heard > 0) {
            letters.findByWorkspaceIdAndId(end.workspaceId(), end.id())
                    .ifPresent(claim -> endings.again(claim.letter(), end));
        }
        return heard;
    }
}
