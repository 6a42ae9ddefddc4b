package dev.trellis.matching.crowd;

import dev.trellis.workspace.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What binds somebody to others, and keeps them apart.
 *
 * @param places how many more partners they have room for
 * @param first whether they were left out the last time, or lost a partner through no doing of their own
 * @param wishes whom they would like, the dearest first
 * @param blocked whom they must not be paired with; nobody learns of it
 * @param past whom they were paired with, or offered, before
 */
public record Ties(int places, boolean first, List<PersonId> wishes, Set<PersonId> blocked, Map<PersonId, Met> past) {
    public static final Ties FREE = new Ties(1, false, List.of(), Set.of(), Map.of());

    public Ties {
        wishes = List.copyOf(wishes);
        blocked = Set.copyOf(blocked);
        past = Map.copyOf(past);
    }

    public boolean free() {
        return places > 0;
    }

    public Ties having(int otherPlaces) {
        return new Ties(otherPlaces, first, wishes, blocked, past);
    }

    /** The same, with some others as if these had never met them, if that was more rounds ago than so many. */
    public Ties forgetting(Predicate<PersonId> others, int rounds) {
        Map<PersonId, Met> remembered = new HashMap<>(past);
        remembered
                .entrySet()
                .removeIf(met -> others.test(met.getKey()) && met.getValue().onlyMetBefore(rounds));
        return new Ties(places, first, wishes, blocked, remembered);
    }

    public Ties goingFirst() {
        return new Ties(places, true, wishes, blocked, past);
    }
}
