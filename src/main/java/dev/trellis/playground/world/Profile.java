package dev.trellis.playground.world;

import java.time.ZoneId;

/**
 * What a person's Slack profile says.
 *
 * @param handle lowercase, without the at sign
 * @param zone IANA name of a time zone
 * @param locale as Slack writes it, {@code en-US}
 */
public record Profile(String handle, String name, String title, String zone, String locale) {

    public ZoneId zoneId() {
        return ZoneId.of(zone);
    }

    /** What they are called here: the first part of their name. */
    String shortName() {
        int end = name.indexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    public String email() {
        return handle + "@example.com";
    }

    Profile named(String newName) {
        return new Profile(handle, newName, title, zone, locale);
    }

    Profile in(String newZone) {
        return new Profile(handle, name, title, ZoneId.of(newZone).getId(), locale);
    }
}
