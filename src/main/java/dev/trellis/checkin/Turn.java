package dev.trellis.checkin;

import dev.trellis.pairing.Pair;
import dev.trellis.privacy.steps.Cause;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** One answer being taken: whose question it is, and what is open to both at that moment. */
record Turn(Pair pair, Side mine, Side theirs, CheckIn row, Instant now) {
    /** That this person did it. */
    Cause by(String reason) {
        return Cause.by(row.personId(), reason);
    }

    LocalDate today() {
        return mine.timetable().day(now);
    }

    LocalDate introduced() {
        return Optional.ofNullable(pair.introducedAt())
                .map(mine.timetable()::day)
                .orElse(LocalDate.MIN);
    }

    /** The day a plain "We met" speaks of: the planned one once it has come, else today. */
    LocalDate dayMet() {
        return Optional.ofNullable(row.times().aboutDay())
                .filter(day -> !day.isAfter(today()))
                .orElse(today());
    }
}
