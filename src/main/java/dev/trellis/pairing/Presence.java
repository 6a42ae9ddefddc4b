package dev.trellis.pairing;

import dev.trellis.joining.Joining;
import dev.trellis.joining.Participation;
import dev.trellis.joining.Participation.State;
import dev.trellis.people.People;
import dev.trellis.workspace.PersonId;
import jakarta.inject.Singleton;

/** Whether the two of a pair are there. */
@Singleton
final class Presence {
    private final People people;
    private final Joining joining;

    Presence(People people, Joining joining) {
        this.people = people;
        this.joining = joining;
    }

    /** One of the two no longer has an account. */
    boolean anyGone(Pair pair) {
        return pair.couple().both().stream()
                .anyMatch(person -> people.get(pair.workspace(), person).deactivated());
    }

    /** Neither takes a break; asked of a pair of which nobody is gone. */
    boolean bothThere(Pair pair) {
        return pair.couple().both().stream().allMatch(person -> there(pair, person));
    }

    private boolean there(Pair pair, PersonId person) {
        return joining.of(pair.workspace(), pair.program(), person)
                .filter(Presence::there)
                .isPresent();
    }

    /** An account that came back may be heard of here before its participation is. */
    private static boolean there(Participation participation) {
        return participation.isAvailable()
                || (participation.state() == State.DEACTIVATED && participation.before() == State.AVAILABLE);
    }
}
