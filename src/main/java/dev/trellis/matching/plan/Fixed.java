package dev.trellis.matching.plan;

import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.Collection;
import java.util.Set;

/**
 * What somebody decided by hand; everything else is arranged around it.
 *
 * @param pinned these are pairs
 * @param seconds in these pairs one takes a second peer
 * @param forbidden these are none
 * @param later these wait for another round
 */
public record Fixed(Set<Couple> pinned, Set<Second> seconds, Set<Couple> forbidden, Set<PersonId> later) {
    public static final Fixed NOTHING = new Fixed(Set.of(), Set.of(), Set.of(), Set.of());

    public Fixed {
        pinned = Set.copyOf(pinned);
        seconds = Set.copyOf(seconds);
        forbidden = Set.copyOf(forbidden);
        later = Set.copyOf(later);
    }

    public static Fixed pinning(Collection<Couple> couples) {
        return new Fixed(Set.copyOf(couples), Set.of(), Set.of(), Set.of());
    }

    public Fixed forbidding(Collection<Couple> couples) {
        return new Fixed(pinned, seconds, Set.copyOf(couples), later);
    }

    public Fixed leaving(Collection<PersonId> people) {
        return new Fixed(pinned, seconds, forbidden, Set.copyOf(people));
    }

    public Fixed taking(Collection<Second> pairs) {
        return new Fixed(pinned, Set.copyOf(pairs), forbidden, later);
    }
}
