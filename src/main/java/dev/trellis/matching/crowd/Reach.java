package dev.trellis.matching.crowd;

import java.util.Collections;
import java.util.Set;

/**
 * When, and in which languages, one can talk to somebody.
 *
 * @param languages language codes; empty when nobody said
 * @param hoursTold whether a partner may read when they work; if not it is used and never said
 */
public record Reach(WorkHours hours, Set<String> languages, boolean hoursTold) {
    public Reach {
        languages = Set.copyOf(languages);
    }

    /** Whether the two are known to have no language in common. */
    public boolean speechless(Reach other) {
        return !languages.isEmpty() && !other.languages.isEmpty() && Collections.disjoint(languages, other.languages);
    }
}
