package dev.trellis.playground.page.parts;

import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Trait;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as the page shows them.
 *
 * @param tone which of the avatar colours is theirs
 * @param marks what sets their account apart
 */
public record Face(String id, String name, String initials, int tone, Local local, List<String> marks) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.UK);
    static final String APP = "app";
    private static final int TONES = 10;
    private static final Map<Trait, String> MARKS = Map.of(
            Trait.OWNER, "owner",
            Trait.ADMIN, "workspace admin",
            Trait.GUEST, "guest",
            Trait.DEACTIVATED, "deactivated",
            Trait.STRANGER, "other company",
            Trait.BOT, APP);

    /** Where someone is and what they do. */
    public record Local(String title, String city, String time) {}

    static Face of(Person person, Instant now) {
        return new Face(
                person.id(),
                person.name(),
                initials(person.name()),
                Math.floorMod(person.id().hashCode(), TONES),
                local(person, now),
                marks(person));
    }

    /** Somebody whose account is not here, such as the sender of a system message. */
    static Face unknown(String id) {
        return new Face(id, id.isEmpty() ? "Slack" : id, "?", 0, new Local("", "", ""), List.of());
    }

    private static Local local(Person person, Instant now) {
        String zone = person.profile().zone();
        String city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
        return new Local(
                person.profile().title(),
                city,
                TIME.format(now.atZone(person.profile().zoneId())));
    }

    private static List<String> marks(Person person) {
        return Stream.of(Trait.values())
                .filter(person::is)
                .filter(MARKS::containsKey)
                .map(MARKS::get)
                .toList();
    }

    /** The first letters of the first two words, whole characters even outside the basic plane. */
    static String initials(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    /** Whether one can act as them. */
    public boolean able() {
        return !marks.contains(MARKS.get(Trait.DEACTIVATED));
    }
}
