package dev.trellis.matching.plan;

import dev.trellis.pairing.Couple;
import java.util.Set;

/**
 * The pairs of an earlier plan; of equally good plans, the one that keeps most of them.
 *
 * @param pairs everybody's first pair
 * @param seconds those with a second peer
 */
public record Before(Set<Couple> pairs, Set<Couple> seconds) {
    public static final Before NOTHING = new Before(Set.of(), Set.of());

    public Before {
        pairs = Set.copyOf(pairs);
        seconds = Set.copyOf(seconds);
    }
}
