package dev.trellis.program.settings;

import io.micronaut.data.annotation.Embeddable;

/**
 * What everybody in a program agrees to.
 *
 * @param text as a lead wrote it; "" for Trellis's own
 * @param version goes up with every change; people accept a version
 */
@Embeddable
public record Guidelines(String text, int version) {
    /** Code points; Slack's own limit for a field. */
    public static final int LIMIT = 3_000;

    public static final Guidelines USUAL = new Guidelines("", 1);

    public Guidelines reading(String now) {
        return now.equals(text) ? this : new Guidelines(now, version + 1);
    }
}
