package dev.trellis.schedule.clock;

import io.micronaut.context.condition.Condition;
import io.micronaut.context.condition.ConditionContext;

/** True in the playground and in tests that hold the time; never where people's real weeks pass. */
final class ClockMoves implements Condition {
    @Override
    public boolean matches(ConditionContext context) {
        return context.getProperty("trellis.playground.enabled", Boolean.class).orElse(false)
                || context.containsProperty("trellis.clock.frozen");
    }
}
