package dev.trellis.pairing;

import dev.trellis.schedule.hours.CommonHours;
import dev.trellis.schedule.hours.WorkWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours in which two people both work. */
record BothAtWork(WorkWeek one, WorkWeek other) {
    private static final Duration TALK = Duration.ofMinutes(45);
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration SEARCH = Duration.ofDays(7);

    /** The first moment from now on when both work; when they never do at once, the later start of the two. */
    Instant from(Instant now) {
        return shared(now) ? now : next(now).orElseGet(() -> later(one.atWork(now), other.atWork(now)));
    }

    /** Two times for a talk, on two days where there are two; when their hours never meet, as near to both as can be. */
    List<Instant> talks(Instant now) {
        CommonHours.Times times = new CommonHours(one, other, TALK).after(now);
        return List.of(times.first(), times.second());
    }

    private Optional<Instant> next(Instant from) {
        Instant grid = from.truncatedTo(ChronoUnit.HOURS);
        return Stream.iterate(grid, at -> at.plus(STEP))
                .takeWhile(at -> at.isBefore(from.plus(SEARCH)))
                .filter(at -> at.isAfter(from) && shared(at))
                .findFirst();
    }

    private boolean shared(Instant at) {
        return one.contains(at) && other.contains(at);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
