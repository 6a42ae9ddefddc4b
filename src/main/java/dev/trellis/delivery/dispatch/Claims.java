package dev.trellis.delivery.dispatch;

import dev.trellis.delivery.State;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Takes letters that may go out now, so that no other node has them. */
@Singleton
class Claims {
    private final ClaimRepository letters;
    private final EndRepository ends;
    private final PaceRepository lanes;
    private final Pace pace;
    private final Clock clock;
    private final Transactions transactions;

    Claims(
            ClaimRepository letters,
            EndRepository ends,
            PaceRepository lanes,
            Pace pace,
            Clock clock,
            Transactions transactions) {
        this.letters = letters;
        this.ends = ends;
        this.lanes = lanes;
        this.pace = pace;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** A letter in hand, and how long until its turn at Slack's pace. */
    record Taken(Claim claim, Duration turnIn) {}

    /** At most {@code most} letters of this workspace; none while another node is taking some. */
    List<Taken> take(WorkspaceId workspace, int most) {
        return transactions.run(() -> {
            if (lanes.gates(workspace) == 0) lanes.addGate(workspace);
            return lanes.takeGate(workspace).isPresent() ? takeSome(workspace, most) : List.of();
        });
    }

    private List<Taken> takeSome(WorkspaceId workspace, int most) {
        Instant database = letters.databaseNow();
        var ids = letters.free(workspace, clock.instant(), database, database.plus(Slots.NEAR));
        if (ids.isEmpty()) return List.of();
        var locked = letters.lock(workspace, ids);
        var slots = slots(workspace, locked, database);
        List<Taken> taken = new ArrayList<>();
        boolean passed = false;
        for (var claim : locked) {
            if (taken.size() == most) break;
            if (isOld(claim)) passed |= ends.end(End.of(claim, State.SUPERSEDED, "")) > 0;
            else slots.take(claim).ifPresent(at -> taken.add(take(claim, at, database)));
        }
        slots.taken().forEach((lane, until) -> lanes.reserve(workspace, lane, until));
        // The newer ones stood behind the ones that were passed over.
        return passed && taken.isEmpty() ? takeSome(workspace, most) : taken;
    }

    private Slots slots(WorkspaceId workspace, List<Claim> locked, Instant database) {
        var names = locked.stream()
                .flatMap(claim -> Slots.lanes(claim).stream())
                .distinct()
                .toList();
        return new Slots(pace, database, lanes.findByWorkspaceIdAndLaneIn(workspace, names));
    }

    private Taken take(Claim claim, Instant at, Instant database) {
        var taken = claim.taken();
        letters.take(claim.workspaceId(), claim.id(), taken.fence(), at.plus(pace.lease()));
        return new Taken(taken, Duration.between(database, at));
    }

    private boolean isOld(Claim claim) {
        return claim.isNewestOnly()
                && letters.newer(claim.workspaceId(), claim.about(), claim.operation(), claim.position()) > 0;
    }
}
