package dev.trellis.matching.plan;

import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * What somebody decided by hand; everything else is arranged around it.
 *
 * @param pinned these are pairs
 * @param forbidden these are none
 * @param later these wait for another round
 */
public record Fixed(Set<Couple> pinned, Set<Couple> forbidden, Set<PersonId> later) {
    public static final Fixed NOTHING = new Fixed(Set.of(), Set.of(), Set.of());

    public Fixed {
        pinned = Set.copyOf(pinned);
        forbidden = Set.copyOf(forbidden);
        later = Set.copyOf(later);
    }

    public static Fixed pinning(Collection<Couple> couples) {
        return new Fixed(Set.copyOf(couples), Set.of(), Set.of());
    }
}
