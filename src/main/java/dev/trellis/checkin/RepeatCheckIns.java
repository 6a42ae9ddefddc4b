package dev.trellis.checkin;

import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Asks an unanswered question once more, and lets it lapse when the next one is due. */
@Singleton
record RepeatCheckIns(DueQuestions due, CheckInRepository checkIns, DueRows rows) implements Beat {
    @Override
    public String name() {
        return "repeat check-ins";
    }

    @Override
    public int beat() {
        return rows.each(due.of(CheckInState.SENT), CheckIn::id, due::work);
    }

    @Override
    public Optional<Instant> nextDue() {
        return checkIns.nextDue(CheckInState.SENT);
    }
}
