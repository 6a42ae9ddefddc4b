package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.people.Person;
import dev.trellis.schedule.WorkWeek;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;

/** Puts letters at the hour they are due. */
@Singleton
public class Post {
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final Outbox outbox;
    private final Clock clock;

    Post(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void put(Letter letter) {
        outbox.put(letter);
    }

    /** At the reader's next 10:00, so that the hour at which it arrives tells nothing about what happened. */
    public void inTheMorning(Person reader, Letter letter) {
        outbox.put(letter.notBefore(morning(reader.week())));
    }

    /** Whatever waits about a pair is not sent any more. */
    void forget(Pair pair) {
        outbox.cancel(pair.workspace(), PairLetters.about(pair));
    }

    private Instant morning(WorkWeek week) {
        Instant now = clock.instant();
        Instant today = week.at(now.atZone(week.zone()).toLocalDate(), MORNING);
        return today.isAfter(now) ? today : week.workdaysAfter(now, 1, MORNING);
    }
}
