package dev.trellis;

import static java.util.Map.entry;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who may know whom, written once. A room may know itself and the rooms named here; nothing knows upwards. */
final class Rooms {
    private static final String BASE = "dev.trellis.";

    /** Known by every room with people in it. */
    private static final Set<String> FLOOR = Set.of("workspace", "privacy", "delivery", "schedule");

    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            entry("workspace", Set.of()),
            entry("privacy", Set.of("workspace")),
            entry("schedule", Set.of("workspace")),
            entry("slack", Set.of("workspace", "privacy", "schedule")),
            entry("delivery", Set.of("workspace", "privacy", "schedule")),
            entry("people", FLOOR),
            entry("program", withFloor("people")),
            entry("joining", withFloor("people", "program")),
            entry("pairing", withFloor("people", "program", "joining")),
            entry("checkin", withFloor("people", "program", "joining", "pairing")),
            entry("goals", withFloor("people", "program", "joining", "pairing")),
            entry("reflections", withFloor("people", "program", "joining", "pairing")),
            entry("matching", withFloor("people", "program", "joining", "pairing")),
            entry(
                    "home",
                    withFloor(
                            "people", "program", "joining", "pairing", "matching", "checkin", "goals", "reflections")),
            entry("start", FLOOR),
            entry("playground", Set.of("workspace", "schedule")));

    private Rooms() {}

    /** The room a class lives in; empty for the front step ({@code dev.trellis} itself) and for other people's code. */
    static Optional<String> of(String packageName) {
        if (!packageName.startsWith(BASE)) {
            return Optional.empty();
        }
        String rest = packageName.substring(BASE.length());
        int dot = rest.indexOf('.');
        return Optional.of(dot < 0 ? rest : rest.substring(0, dot));
    }

    /** Whether a class in {@code from} may know a class in {@code to}; a room's Slack edge may also know Slack's door. */
    static boolean mayKnow(String from, String to) {
        String room = of(from).orElseThrow();
        String other = of(to).orElseThrow();
        boolean door = other.equals("slack") && edge(from);
        boolean words = to.equals("dev.trellis.slack.kit") && page(from);
        return room.equals(other)
                || door
                || words
                || MAY_KNOW.getOrDefault(room, Set.of()).contains(other);
    }

    /** Whether a package is an edge towards Slack. */
    static boolean edge(String packageName) {
        return (packageName + ".").contains(".slack.");
    }

    /** Whether a package is an edge towards the browser: its pages say sentences of the same copy. */
    private static boolean page(String packageName) {
        return (packageName + ".").contains(".http.");
    }

    private static Set<String> withFloor(String... rooms) {
        Set<String> all = new HashSet<>(FLOOR);
        all.addAll(Set.of(rooms));
        return Set.copyOf(all);
    }
}
