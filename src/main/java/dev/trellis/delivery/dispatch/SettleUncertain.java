package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.State;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Decides about posts that nothing confirmed although we listened: each kind of letter says what is worse, twice or never. */
@Singleton
final class SettleUncertain implements Beat {
    private final Workspaces workspaces;
    private final EndRepository ends;
    private final Carrier carrier;
    private final Endings endings;
    private final DueRows rows;
    private final Clock clock;

    SettleUncertain(
            Workspaces workspaces, EndRepository ends, Carrier carrier, Endings endings, DueRows rows, Clock clock) {
        this.workspaces = workspaces;
        this.ends = ends;
        this.carrier = carrier;
        this.endings = endings;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "settle uncertain letters";
    }

    @Override
    public int beat() {
        return workspaces.all().stream()
                .mapToInt(workspace -> settle(workspace.id()))
                .sum();
    }

    @Override
    public Optional<Instant> nextDue() {
        return workspaces.all().stream()
                .map(workspace -> ends.nextToSettle(workspace.id()))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    private int settle(WorkspaceId workspace) {
        return rows.each(ends.unconfirmed(workspace, clock.instant()), Claim::id, this::settle);
    }

    private int settle(Claim claim) {
        return switch (carrier.whenUncertain(claim.letter())) {
            case REPEAT -> ends.end(End.of(claim, State.WAITING, "repeated"));
            case LEAVE -> tell(claim, State.LEFT);
            case ASK -> tell(claim, State.ASKED);
        };
    }

    /** Whoever was faster has told of it. */
    private int tell(Claim claim, State as) {
        int ended = ends.end(End.of(claim, as, "unconfirmed"));
        if (ended > 0) endings.uncertain(claim.letter());
        return ended;
    }
}
