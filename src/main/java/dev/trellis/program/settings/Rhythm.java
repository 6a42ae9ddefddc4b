package dev.trellis.program.settings;

import io.micronaut.data.annotation.Embeddable;
import java.time.LocalTime;

/**
 * How often a program's pairs plan to meet, for how long it runs, and when people are asked.
 *
 * @param askHour the hour of the day, in each person's own zone
 */
@Embeddable
public record Rhythm(int cadenceWeeks, int lengthMonths, int askHour) {
    public static final Rhythm USUAL = new Rhythm(2, 6, 10);

    public Rhythm {
        if (cadenceWeeks < 1 || cadenceWeeks > 8 || lengthMonths < 1 || lengthMonths > 24) {
            throw new IllegalArgumentException("Every 1 to 8 weeks, for 1 to 24 months");
        }
        LocalTime.of(askHour, 0);
    }
}
