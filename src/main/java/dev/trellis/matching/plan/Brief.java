package dev.trellis.matching.plan;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.matching.crowd.Crowd;

/**
 * All that a plan follows from: the same brief always gives the same plan.
 *
 * @param before what is no worse as it was stays so
 * @param seed decides between equally good pairs
 */
public record Brief(Crowd crowd, Limits limits, Weights weights, Fixed fixed, Before before, long seed) {

    public static Brief of(Crowd crowd, Policy policy, Fixed fixed, long seed) {
        return new Brief(crowd, policy.limits(), policy.weights(), fixed, Before.NOTHING, seed);
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
    public Brief keeping(Before pairs) {
        return new Brief(crowd, limits, weights, fixed, pairs, seed);
    }
}
