package dev.trellis.joining;

import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.joining.Participation.State;
import dev.trellis.people.People;
import dev.trellis.schedule.Beat;
import dev.trellis.schedule.DueRows;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
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

    TellWhoWaits(
            Register register, People people, Outbox outbox, ApplicationEventPublisher<Object> events, DueRows rows) {
        this.register = register;
        this.people = people;
        this.outbox = outbox;
        this.events = events;
        this.rows = rows;
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
            register.keep(in.resumed(), Deed.byItself("pause over"));
            events.publishEvent(new PersonResumed(in.workspace(), in.program(), in.person()));
        } else {
            register.keep(in.heard(), Deed.byItself("told of the wait"));
            outbox.put(Letter.post(
                    in.workspace(),
                    "joining.waiting",
                    people.get(in.workspace(), in.person()).slackId(),
                    new Subject("joining", in.id().toString())));
        }
    }
}
