package dev.trellis.matching.plan;

import dev.trellis.matching.crowd.Candidate;
import dev.trellis.matching.solve.Standing;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How good a plan is: who has a partner at all, then the pairs that everybody has one of, then the second peers.
 *
 * @param pairs of the pairs that everybody has one of
 * @param seconds of the pairs in which somebody takes a second peer; only the other of the two counts as a person there
 */
public record Merit(Standing pairs, Standing seconds) implements Comparable<Merit> {
    private static final Comparator<Merit> IN_ORDER = Comparator.<Merit>comparingInt(
                    merit -> merit.whole().first())
            .thenComparingInt(merit -> merit.whole().paired())
            .thenComparingInt(merit -> -merit.seconds.paired())
            .thenComparingInt(merit -> merit.pairs.worst())
            .thenComparingLong(merit -> merit.pairs.total())
            .thenComparingInt(merit -> merit.seconds.worst())
            .thenComparingLong(merit -> merit.seconds.total());

    /** How good these pairs are. */
    public static Merit of(Collection<Planned> all) {
        List<Planned> seconds = all.stream().filter(Planned::second).toList();
        Map<Object, Candidate> people = new HashMap<>();
        List<Planned> pairs = all.stream().filter(pair -> !pair.second()).toList();
        pairs.forEach(pair -> {
            people.put(pair.two().one().id(), pair.two().one());
            people.put(pair.two().other().id(), pair.two().other());
        });
        List<Candidate> guests =
                seconds.stream().map(pair -> pair.two().other()).toList();
        return new Merit(standing(pairs, people.values()), standing(seconds, guests));
    }

    private static Standing standing(List<Planned> pairs, Collection<Candidate> people) {
        return new Standing(
                (int) people.stream().filter(one -> one.ties().first()).count(),
                people.size(),
                pairs.stream().mapToInt(Planned::score).min().orElse(Standing.NO_PAIR),
                pairs.stream().mapToLong(Planned::score).sum());
    }

    /** All pairs together. */
    public Standing whole() {
        return new Standing(
                pairs.first() + seconds.first(),
                pairs.paired() + seconds.paired(),
                Math.min(pairs.worst(), seconds.worst()),
                pairs.total() + seconds.total());
    }

    @Override
    public int compareTo(Merit other) {
        return IN_ORDER.compare(this, other);
    }
}
