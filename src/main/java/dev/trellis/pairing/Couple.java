package dev.trellis.pairing;

import dev.trellis.workspace.PersonId;
import java.util.Comparator;
import java.util.List;

/** Two different people in a fixed order, so that the same two are always the same couple and are locked in one order. */
public record Couple(PersonId lower, PersonId higher) {
    private static final Comparator<PersonId> ORDER = Comparator.comparing(PersonId::toString);

    public Couple {
        if (ORDER.compare(lower, higher) >= 0) {
            throw new IllegalArgumentException("A couple is two different people, in order");
        }
    }

    public static Couple of(PersonId one, PersonId other) {
        return ORDER.compare(one, other) < 0 ? new Couple(one, other) : new Couple(other, one);
    }

    public List<PersonId> both() {
        return List.of(lower, higher);
    }

    public boolean has(PersonId person) {
        return lower.equals(person) || higher.equals(person);
    }

    /** The one who is not this person. */
    public PersonId other(PersonId person) {
        if (!has(person)) {
            throw new IllegalArgumentException(person + " is not one of the two");
        }
        return lower.equals(person) ? higher : lower;
    }
}
