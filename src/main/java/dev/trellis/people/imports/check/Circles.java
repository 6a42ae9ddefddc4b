package dev.trellis.people.imports.check;

import dev.trellis.workspace.PersonId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds people who would be their own manager's manager, at any height. */
final class Circles {
    private Circles() {}

    /** Everybody who stands in a circle; each person reports to one manager at most. */
    static Set<PersonId> in(Map<PersonId, PersonId> managers) {
        Map<PersonId, PersonId> seenFrom = new HashMap<>();
        Set<PersonId> circles = new HashSet<>();
        managers.keySet().forEach(start -> climb(start, managers, seenFrom, circles));
        return circles;
    }

    private static void climb(
            PersonId start, Map<PersonId, PersonId> managers, Map<PersonId, PersonId> seenFrom, Set<PersonId> circles) {
        Set<PersonId> path = new LinkedHashSet<>();
        @Nullable PersonId at = start;
        while (at != null && seenFrom.putIfAbsent(at, start) == null) {
            path.add(at);
            at = managers.get(at);
        }
        if (at != null && path.contains(at)) {
            PersonId first = at;
            path.stream().dropWhile(person -> !person.equals(first)).forEach(circles::add);
        }
    }
}
