package dev.trellis.pairing;

import dev.trellis.pairing.news.PairEnded;
import dev.trellis.pairing.news.PairIntroduced;
import dev.trellis.pairing.news.PairPaused;
import dev.trellis.pairing.news.PairResumed;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Tells the other rooms, and the two themselves in the morning, what became of a pair. */
@Singleton
final class News {
    private final People people;
    private final Post post;
    private final ApplicationEventPublisher<Object> events;

    News(People people, Post post, ApplicationEventPublisher<Object> events) {
        this.people = people;
        this.post = post;
        this.events = events;
    }

    void introduced(Pair pair) {
        events.publishEvent(new PairIntroduced(pair.workspace(), pair.id()));
    }

    void ended(Pair pair) {
        post.forget(pair.workspace(), PairLetters.about(pair));
        pair.couple().both().forEach(person -> tell(pair, PairLetters.OVER, person));
        events.publishEvent(new PairEnded(pair.workspace(), pair.id()));
    }

    /** Whoever asked for the pause knows already. */
    void paused(Pair pair, Instant until, Cause why) {
        post.forget(pair.workspace(), PairLetters.about(pair));
        pair.couple().both().stream()
                .filter(person -> !person.equals(why.actor()))
                .forEach(person -> tell(pair, PairLetters.PAUSED, person));
        events.publishEvent(new PairPaused(pair.workspace(), pair.id(), until));
    }

    void resumed(Pair pair) {
        events.publishEvent(new PairResumed(pair.workspace(), pair.id()));
    }

    private void tell(Pair pair, String kind, PersonId id) {
        Person person = people.get(pair.workspace(), id);
        if (!person.deactivated()) {
            post.inTheMorning(person, PairLetters.toOne(pair, kind, person));
        }
    }
}
