package dev.trellis.delivery.dispatch;

import dev.trellis.schedule.Beat;
import dev.trellis.workspace.WorkspaceId;
import dev.trellis.workspace.Workspaces;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Gives an end to letters whose sender vanished in the middle of the call: nobody else ever sends a post of theirs. */
@Singleton
final class TakeOverLetters implements Beat {
    private final Workspaces workspaces;
    private final ClaimRepository letters;
    private final EndRepository ends;
    private final Results results;
    private final Transactions transactions;

    TakeOverLetters(
            Workspaces workspaces,
            ClaimRepository letters,
            EndRepository ends,
            Results results,
            Transactions transactions) {
        this.workspaces = workspaces;
        this.letters = letters;
        this.ends = ends;
        this.results = results;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "take over letters";
    }

    @Override
    public int beat() {
        return workspaces.all().stream()
                .mapToInt(workspace -> takeOver(workspace.id()))
                .sum();
    }

    /** Leases run by the database's clock, which nobody moves. */
    @Override
    public Optional<Instant> nextDue() {
        return Optional.empty();
    }

    private int takeOver(WorkspaceId workspace) {
        return transactions.run(() -> {
            var expired = ends.expired(workspace, letters.databaseNow());
            expired.forEach(claim -> results.unclear(claim, "lease expired"));
            return expired.size();
        });
    }
}
