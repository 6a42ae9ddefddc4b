package dev.trellis.playground.page.where;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * The pretend clock as the header shows it, in the viewer's zone.
 *
 * @param target where the clock is walking to; empty when it stands
 */
public record ClockFace(String now, String place, String target) {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.UK);

    /** Where the clock stands and where it is going. */
    public record Reading(Instant now, Optional<Instant> target) {}

    public static ClockFace of(Reading reading, ZoneId zone) {
        String id = zone.getId();
        return new ClockFace(
                FORMAT.format(reading.now().atZone(zone)),
                id.substring(id.lastIndexOf('/') + 1).replace('_', ' '),
                reading.target().map(at -> FORMAT.format(at.atZone(zone))).orElse(""));
    }
}
