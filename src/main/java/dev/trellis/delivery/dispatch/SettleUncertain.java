package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.State;
import dev.trellis.schedule.Beat;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides about posts that nothing confirmed although we listened: each kind of letter says what is worse, twice or never. */
@Singleton
final class SettleUncertain implements Beat {
    private final Workspaces workspaces;
    private final EndRepository ends;
    private final Carrier carrier;
    private final Endings endings;
    private final Transactions transactions;
    private final Clock clock;

    SettleUncertain(
            Workspaces workspaces,
            EndRepository ends,
            Carrier carrier,
            Endings endings,
            Transactions transactions,
            Clock clock) {
        this.workspaces = workspaces;
        this.ends = ends;
        this.carrier = carrier;
        this.endings = endings;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "settle uncertain letters";
    }

    @Override
    public int beat() {
        return workspaces.all().stream()
                .mapToInt(workspace -> transactions.run(() -> settle(workspace.id())))
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
        List<Claim> unconfirmed = ends.unconfirmed(workspace, clock.instant());
        unconfirmed.forEach(this::settle);
        return unconfirmed.size();
    }

    private void settle(Claim claim) {
        switch (carrier.whenUncertain(claim.letter())) {
            case REPEAT -> ends.end(End.of(claim, State.WAITING, "repeated"));
            case LEAVE -> tell(claim, State.LEFT);
            case ASK -> tell(claim, State.ASKED);
        }
    }

    private void tell(Claim claim, State as) {
        ends.end(End.of(claim, as, "unconfirmed"));
        endings.uncertain(claim.letter());
    }
}
