package dev.trellis.matching.slack.ask;

import dev.trellis.matching.Limits;
import dev.trellis.matching.Policy;
import dev.trellis.matching.Weights;
import dev.trellis.matching.slack.draft.Carries;

/** Other rules and weights for a draft, as a modal carries them; the numbers are checked again when they are used. */
record Tried(String draft, long version, int page, Weights weights, Limits limits) {
    static Tried of(Carries carried, Policy policy) {
        return new Tried(carried.draft(), carried.version(), carried.page(), policy.weights(), policy.limits());
    }

    Carries carries() {
        return new Carries(draft, version, page);
    }

    Policy policy(Policy now) {
        return now.with(weights).with(limits);
    }
}
