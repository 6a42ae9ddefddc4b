package dev.trellis.joining;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Participation.State;
import dev.trellis.joining.away.PersonResumed;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Ends pauses whose day has come, and tells people once that the promised day passed without a pair. */
@Singleton
class TellWhoWaits implements Beat {
    private final Register register;
    private final People people;
    private final Outbox outbox;
    private final ApplicationEventPublisher<Object> events;
    private final DueRows rows;
    private final Clock clock;

    TellWhoWaits(
            Register register,
            People people,
            Outbox outbox,
            ApplicationEventPublisher<Object> events,
            DueRows rows,
            Clock clock) {
        this.register = register;
        this.people = people;
        this.outbox = outbox;
        this.events = events;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "tell who is still waiting";
    }

    @Override
    public int beat() {
        return rows.each(register.due(), Participation::id, this::look);
    }

    @Override
    public Optional<Instant> nextDue() {
        return register.nextDue();
    }

    /** Another node may have been faster, or the person themselves. */
    private int look(Participation due) {
        register.lock(due.workspace(), due.program(), due.person())
                .filter(in -> Objects.equals(in.dueAt(), due.dueAt()))
                .ifPresent(this::work);
        return 1;
    }

    private void work(Participation in) {
        if (in.state() == State.PAUSED) {
            register.keep(in.resumed(register.toldOfTheWait(in)), Deed.byItself("pause over"));
            events.publishEvent(new PersonResumed(in.workspace(), in.program(), in.person()));
        } else {
            register.keep(in.heard(), Deed.byItself("told of the wait"));
            tell(in, people.get(in.workspace(), in.person()));
        }
    }

    /** After a night without Trellis it waits until they work. */
    private void tell(Participation in, Person person) {
        Subject about = new Subject("joining", in.id().toString());
        outbox.put(Letter.post(in.workspace(), "joining.waiting", person.slackId(), about)
                .version(Objects.requireNonNull(in.dueAt()).getEpochSecond())
                .notBefore(person.week().atWork(clock.instant())));
    }
}
