package dev.trellis.matching.plan;

import dev.trellis.joining.apply.Role;
import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.rules.Rule;
import dev.trellis.workspace.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without a pair, and the one thing that stands in the way.
 *
 * @param mentor whether they would be the mentor of a pair
 * @param rule the rule that keeps most people from them; only with {@link Obstacle#RULE}
 */
public record Unpaired(
        PersonId person,
        boolean mentor,
        Obstacle obstacle,
        @Nullable Rule rule) {
    /** What may stand in the way. */
    public enum Obstacle {
        /** A rule keeps everybody from them. */
        RULE,
        /** Whoever would suit them has another partner. */
        TAKEN,
        /** Whoever would suit them has another partner, and no room for a second one, although the program allows one. */
        FULL,
        /** Nobody is there whose role fits theirs. */
        NOBODY,
        /** Whoever makes the pairs left them for another round. */
        LATER,
        /** Whoever makes the pairs keeps them from everybody who would suit them. */
        APART,
        /** Whom they were to meet is not there any more. */
        MISSED
    }

    static Unpaired because(Candidate who, Obstacle obstacle) {
        return because(who, obstacle, null);
    }

    static Unpaired because(Candidate who, Obstacle obstacle, @Nullable Rule rule) {
        return new Unpaired(who.id(), who.role() == Role.MENTOR, obstacle, rule);
    }

    Unpaired as(Obstacle other) {
        return new Unpaired(person, mentor, other, null);
    }
}
