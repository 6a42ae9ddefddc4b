package dev.trellis.matching.plan;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Crowd;
import dev.trellis.pairing.Couple;
import java.util.Collection;
import java.util.Set;

/**
 * All that a plan follows from: the same brief always gives the same plan.
 *
 * @param before pairs of an earlier plan; of equally good plans, the one that keeps most of them
 * @param seed decides between equally good pairs
 */
public record Brief(Crowd crowd, Limits limits, Weights weights, Fixed fixed, Set<Couple> before, long seed) {
    public Brief {
        before = Set.copyOf(before);
    }

    public static Brief of(Crowd crowd, Policy policy, Fixed fixed, long seed) {
        return new Brief(crowd, policy.limits(), policy.weights(), fixed, Set.of(), seed);
    }

    public Brief with(Fixed other) {
        return new Brief(crowd, limits, weights, other, before, seed);
    }

    public Brief with(Limits other) {
        return new Brief(crowd, other, weights, fixed, before, seed);
    }

    public Brief with(Policy policy) {
        return new Brief(crowd, policy.limits(), policy.weights(), fixed, before, seed);
    }

    /** What is no worse with these pairs stays with them. */
    public Brief keeping(Collection<Couple> pairs) {
        return new Brief(crowd, limits, weights, fixed, Set.copyOf(pairs), seed);
    }
}
