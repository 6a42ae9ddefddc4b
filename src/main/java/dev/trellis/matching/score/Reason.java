package dev.trellis.matching.score;

import dev.trellis.workspace.PersonId;
import java.util.List;

/** One thing that speaks for a pair, as ids and numbers. */
public sealed interface Reason {
    /** One offers what the other wants. */
    record Gives(PersonId giver, List<String> topics) implements Reason {
        public Gives {
            topics = List.copyOf(topics);
        }
    }

    /** They like to work in the same way. */
    record WorkAlike(boolean told) implements Reason {}

    record HoursInCommon(int minutes, boolean told) implements Reason {}

    record DifferentTeams() implements Reason {}

    /** Whether the two themselves may read it; otherwise only whoever makes the pairs does. */
    default boolean told() {
        return true;
    }
}
