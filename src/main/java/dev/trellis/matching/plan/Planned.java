package dev.trellis.matching.plan;

import dev.trellis.matching.rules.Two;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Two people a plan pairs.
 *
 * @param repeated whether they met within the rounds that should lie between
 * @param pinned whether somebody fixed it by hand
 * @param second whether the first of the two takes the other as a second peer, who would be left over otherwise
 */
public record Planned(Two two, int score, boolean repeated, boolean pinned, boolean second) {
    public Couple couple() {
        return Couple.of(two.one().id(), two.other().id());
    }

    /** Everybody in some pairs. */
    static Set<PersonId> people(List<Planned> pairs) {
        return pairs.stream().flatMap(pair -> pair.couple().both().stream()).collect(Collectors.toUnmodifiableSet());
    }
}
