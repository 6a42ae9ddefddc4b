package dev.trellis.matching.crowd;

import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    public Ties goingFirst() {
        return new Ties(places, true, wishes, blocked, past);
    }
}
