package dev.trellis.matching.pool;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Weights;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;
import java.util.Set;

/**
 * By what the people of a pool are paired.
 *
 * @param forbidden couples that are none
 * @param paired people who have a partner already, fixed by hand
 * @param before pairs of an earlier plan; of equally good pairs, as many of them as possible
 */
public record Terms(Limits limits, Weights weights, Set<Couple> forbidden, Set<PersonId> paired, Set<Couple> before) {
    public Terms {
        forbidden = Set.copyOf(forbidden);
        paired = Set.copyOf(paired);
        before = Set.copyOf(before);
    }
}
