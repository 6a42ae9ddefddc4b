package dev.trellis.pairing;

import dev.trellis.delivery.Letter;
import dev.trellis.pairing.news.PartingTold;
import dev.trellis.people.People;
import dev.trellis.privacy.steps.Cause;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Keeps a pair that has ended as it was for whoever reads of it only in the morning, so that no screen tells it before. */
@Singleton
final class Partings {
    private final PartingRepository partings;
    private final Register register;
    private final Places places;
    private final People people;
    private final ApplicationEventPublisher<PartingTold> events;

    Partings(
            PartingRepository partings,
            Register register,
            Places places,
            People people,
            ApplicationEventPublisher<PartingTold> events) {
        this.partings = partings;
        this.register = register;
        this.places = places;
        this.people = people;
        this.events = events;
    }

    /**
     * Whoever ended it knows, and whoever has no account any more is not written to: their places are free at once. The
     * other one's is free when they are told.
     *
     * @param held whether the pair still held its places
     */
    void begin(Pair before, Cause why, boolean held) {
        before.couple().both().forEach(person -> {
            if (person.equals(why.actor())
                    || people.get(before.workspace(), person).deactivated()) {
                free(before, person, held);
            } else {
                partings.save(Parting.of(before, person, held));
            }
        });
    }

    /** Their letter is there, or never will be. The pair is held, so that their place is given back once. */
    void told(Pair held, Letter letter) {
        partings.findByWorkspaceAndId(letter.workspace(), letter.subject().id()).ifPresent(parting -> {
            free(held, parting.person(), parting.holds());
            partings.delete(parting);
            events.publishEvent(new PartingTold(parting.workspace(), parting.pair(), parting.person()));
        });
    }

    /** Somebody who was not told yet looks for somebody else, as they may while the pair is paused. */
    void makeRoom(Pair pair, PersonId person) {
        partings.findByWorkspaceAndId(pair.workspace(), pair.sideOf(person)).ifPresent(parting -> {
            free(pair, person, parting.holds());
            partings.update(parting.released());
        });
    }

    private void free(Pair pair, PersonId person, boolean held) {
        if (held) {
            places.free(pair.workspace(), pair.program(), person);
        }
    }

    boolean goesOnFor(Pair pair, PersonId person) {
        return pair.has(person)
                && (pair.state().live()
                        || partings.findByWorkspaceAndId(pair.workspace(), pair.sideOf(person))
                                .isPresent());
    }

    List<Pair> knownTo(WorkspaceId workspace, PersonId person) {
        Stream<Pair> ended = partings.findByWorkspaceAndPersonOrderById(workspace, person).stream()
                .flatMap(parting ->
                        register.find(workspace, parting.pair()).stream().map(pair -> pair.as(parting.was())));
        return Stream.concat(register.live(workspace, person).stream(), ended).toList();
    }
}
