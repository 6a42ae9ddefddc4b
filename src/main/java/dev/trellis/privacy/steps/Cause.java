package dev.trellis.privacy.steps;

import dev.trellis.workspace.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Why something changed, and through whom.
 *
 * @param actor null when time or Slack did it
 * @param reason a code, never words
 */
public record Cause(@Nullable PersonId actor, String reason) {
    public static Cause by(PersonId actor, String reason) {
        return new Cause(actor, reason);
    }

    public static Cause of(String reason) {
        return new Cause(null, reason);
    }
}
