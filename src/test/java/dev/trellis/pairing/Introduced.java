package dev.trellis.pairing;

import dev.trellis.pairing.news.PairIntroduced;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.program.Program;
import dev.trellis.workspace.database.Transactions;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Introduces pairs for tests, as two yeses and Slack's answers would. */
@Singleton
public final class Introduced {
    private final Pairs pairs;
    private final Register register;
    private final ApplicationEventPublisher<Object> events;
    private final Transactions transactions;
    private final Clock clock;

    Introduced(
            Pairs pairs,
            Register register,
            ApplicationEventPublisher<Object> events,
            Transactions transactions,
            Clock clock) {
        this.pairs = pairs;
        this.register = register;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Two people of that program, introduced at this moment. */
    public Pair pair(Program program, Person one, Person other) {
        return transactions.run(() -> {
            Pair begun = pairs.confirm(program.workspace(), program.id(), approved(one), approved(other));
            Pair pair = register.move(begun.introduced(clock.instant()), Cause.of("TEST"));
            events.publishEvent(new PairIntroduced(pair.workspace(), pair.id()));
            return pair;
        });
    }

    /** Either of them says when they talk. */
    public void tell(Object news) {
        transactions.run(() -> events.publishEvent(news));
    }

    private static Approved approved(Person person) {
        return new Approved(person.id(), OwnLine.BLANK, true);
    }
}
