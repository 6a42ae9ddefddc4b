package dev.trellis.matching.gather;

import dev.trellis.matching.crowd.Met;
import dev.trellis.pairing.acquaintance.Acquaintance;
import dev.trellis.workspace.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who met whom, counted in rounds: a round begins with the publishing of a draft. */
record Past(List<Acquaintance> acquaintances, List<Instant> rounds) {
    /** By either of the two. */
    Map<PersonId, Map<PersonId, Met>> all() {
        Map<PersonId, Map<PersonId, Met>> all = new HashMap<>();
        for (Acquaintance one : acquaintances) {
            Met met = new Met(one.live(), one.never(), roundsAgo(one.since()));
            one.couple()
                    .both()
                    .forEach(person -> all.computeIfAbsent(person, key -> new HashMap<>())
                            .merge(one.couple().other(person), met, Met::and));
        }
        return all;
    }

    /** What came after the last publishing is of the last round. */
    private int roundsAgo(Instant since) {
        return 1 + (int) rounds.stream().filter(round -> round.isAfter(since)).count();
    }
}
