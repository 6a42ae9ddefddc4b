package dev.trellis.joining;

import dev.trellis.workspace.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to a participation, and why.
 *
 * @param actor empty when time or Slack did it
 * @param reason a word of ours for the record
 */
record Deed(@Nullable PersonId actor, String reason) {
    static Deed by(PersonId actor, String reason) {
        return new Deed(actor, reason);
    }

    static Deed byItself(String reason) {
        return new Deed(null, reason);
    }
}
