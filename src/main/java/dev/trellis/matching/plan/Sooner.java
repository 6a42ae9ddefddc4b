package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.workspace.PersonId;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who may meet somebody again sooner than the program asks: whoever has nobody otherwise.
 *
 * @param rounds that must lie between two meetings for them
 * @param people who
 * @param served who has somebody without it and is to keep somebody
 */
record Sooner(int rounds, Set<PersonId> people, Set<PersonId> served) {
    /** Nobody yet. */
    static Sooner nobody(Brief brief) {
        return new Sooner(brief.limits().repeatRounds(), Set.of(), Set.of());
    }

    /** Somebody as the rules are to see them: without the meetings that need not be waited for. */
    Candidate seen(Candidate one) {
        Predicate<PersonId> others = people.contains(one.id()) ? other -> true : people::contains;
        Candidate seen = people.isEmpty() ? one : one.with(one.ties().forgetting(others, rounds));
        return served.contains(one.id()) ? seen.with(seen.ties().goingFirst()) : seen;
    }
}
