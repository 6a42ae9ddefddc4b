package dev.trellis.goals;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A goal in its author's words.
 *
 * @param text what they want to be able to do
 * @param measure how they will know; "" when they did not say
 * @param by until when
 * @param firstStep what they do first; "" when they did not say
 */
public record GoalWords(String text, String measure, Optional<LocalDate> by, String firstStep) {
    /** In code points, for each of the texts; what a field of Slack's takes. */
    public static final int MAX = 3_000;

    public static GoalWords of(String text) {
        return new GoalWords(text, "", Optional.empty(), "");
    }
}
