package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.people.Person;
import dev.trellis.schedule.hours.WorkWeek;
import dev.trellis.workspace.WorkspaceId;
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
        outbox.put(letter.notBefore(morning(reader)));
    }

    /** Whatever waits about this is not sent any more. */
    public void forget(WorkspaceId workspace, Subject subject) {
        outbox.cancel(workspace, subject);
    }

    /** A reader's next 10:00. */
    public Instant morning(Person reader) {
        WorkWeek week = reader.week();
        Instant now = clock.instant();
        Instant today = week.at(now.atZone(week.zone()).toLocalDate(), MORNING);
        return today.isAfter(now) ? today : week.workdaysAfter(now, 1, MORNING);
    }
}
