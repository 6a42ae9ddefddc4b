package dev.trellis.pairing;

import dev.trellis.schedule.WorkWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The hours in which two people both work. */
record BothAtWork(WorkWeek one, WorkWeek other) {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration SEARCH = Duration.ofDays(21);

    /** The first moment from now on when both work; when they never do at once, the later start of the two. */
    Instant from(Instant now) {
        return shared(now) ? now : next(now).orElseGet(() -> later(one.atWork(now), other.atWork(now)));
    }

    /**
     * Two times for a talk, on two days, leaving each of them a day to see it coming; none when their hours never meet.
     */
    List<Instant> talks(Instant now) {
        Instant soonest = later(dayAfterNext(one, now), dayAfterNext(other, now));
        Optional<Window> first = window(soonest);
        Optional<Window> second = first.flatMap(window -> window(window.to()));
        return Stream.concat(
                        first.stream().map(window -> window.in(30, 90)),
                        second.stream().map(window -> window.in(60, 300)))
                .toList();
    }

    private static Instant dayAfterNext(WorkWeek week, Instant now) {
        return week.workdaysAfter(now, 2, week.from());
    }

    private Optional<Window> window(Instant from) {
        return (shared(from) ? Optional.of(from) : next(from)).map(start -> new Window(start, end(start)));
    }

    private Optional<Instant> next(Instant from) {
        Instant grid = from.truncatedTo(ChronoUnit.HOURS);
        return Stream.iterate(grid, at -> at.plus(STEP))
                .takeWhile(at -> at.isBefore(from.plus(SEARCH)))
                .filter(at -> at.isAfter(from) && shared(at))
                .findFirst();
    }

    private Instant end(Instant start) {
        Instant at = start;
        while (shared(at)) {
            at = at.plus(STEP);
        }
        return at;
    }

    private boolean shared(Instant at) {
        return one.contains(at) && other.contains(at);
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    /** Hours in which both work without a break. */
    private record Window(Instant from, Instant to) {
        private static final Duration LONG = Duration.ofHours(6);
        private static final Duration SHORT = Duration.ofHours(2);

        /** So many minutes after both began: a few in a window of two hours, more in a long one, none in a short one. */
        Instant in(int few, int more) {
            Duration length = Duration.between(from, to);
            if (length.compareTo(LONG) >= 0) {
                return from.plus(Duration.ofMinutes(more));
            }
            return length.compareTo(SHORT) >= 0 ? from.plus(Duration.ofMinutes(few)) : from;
        }
    }
}
