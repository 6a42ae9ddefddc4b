package dev.trellis.matching.score;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.rules.Two;
import dev.trellis.workspace.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What wishes bring somebody with those whom they wish for, and who wish for them. */
final class WishLists {
    private final List<Candidate> people;
    private final Map<Integer, Set<Integer>> wished = new HashMap<>();
    private final int weight;

    WishLists(List<Candidate> people, int weight) {
        this.people = people;
        this.weight = weight;
        Map<PersonId, Integer> numbers = new HashMap<>();
        for (int i = 0; i < people.size(); i++) {
            numbers.put(people.get(i).id(), i);
        }
        for (int i = 0; i < people.size(); i++) {
            for (PersonId wish : people.get(i).ties().wishes()) {
                link(i, numbers.get(wish));
            }
        }
    }

    /** Adds what wishes bring one person with each other. */
    void addTo(int[] scores, int one) {
        for (int other : wished.getOrDefault(one, Set.of())) {
            scores[other] += weight * Part.WISHES.of(Two.of(people.get(one), people.get(other)));
        }
    }

    private void link(int one, @Nullable Integer other) {
        if (other != null) {
            wished.computeIfAbsent(one, key -> new TreeSet<>()).add(other);
            wished.computeIfAbsent(other, key -> new TreeSet<>()).add(one);
        }
    }
}
