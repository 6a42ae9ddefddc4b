package dev.trellis.checkin;

import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Asks the questions whose day has come. */
@Singleton
record AskDueCheckIns(DueQuestions due, CheckInRepository checkIns, DueRows rows) implements Beat {
    @Override
    public String name() {
        return "ask due check-ins";
    }

    @Override
    public int beat() {
        return rows.each(due.of(CheckInState.SCHEDULED), CheckIn::id, due::work);
    }

    @Override
    public Optional<Instant> nextDue() {
        return checkIns.nextDue(CheckInState.SCHEDULED);
    }
}
