package dev.trellis.checkin;

import dev.trellis.schedule.Beat;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Asks the questions whose day has come. */
@Singleton
record AskDueCheckIns(DueQuestions due, CheckInRepository checkIns, Transactions transactions) implements Beat {
    @Override
    public String name() {
        return "ask due check-ins";
    }

    @Override
    public int beat() {
        return transactions.run(() -> due.work(CheckInState.SCHEDULED));
    }

    @Override
    public Optional<Instant> nextDue() {
        return checkIns.nextDue(CheckInState.SCHEDULED);
    }
}
