package dev.trellis.matching.desk;

import dev.trellis.matching.plan.Merit;
import dev.trellis.matching.plan.Plan;
import dev.trellis.matching.plan.Planned;
import dev.trellis.pairing.Couple;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a decision changes for the whole.
 *
 * @param comparable whether both are by the same weights; if not, only the changed pairs tell something
 * @param gone couples that are no pair any more
 * @param come couples that are a pair now
 */
public record Price(Merit before, Merit after, boolean comparable, List<Couple> gone, List<Couple> come) {
    public Price {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    static Price of(List<Planned> before, Plan after) {
        List<Couple> pairs = before.stream().map(Planned::couple).toList();
        Set<Couple> old = Set.copyOf(pairs);
        List<Couple> now = after.pairs().stream().map(Planned::couple).toList();
        Set<Couple> kept = new HashSet<>(now);
        return new Price(
                Merit.of(before),
                after.merit(),
                true,
                pairs.stream().filter(couple -> !kept.contains(couple)).toList(),
                now.stream().filter(couple -> !old.contains(couple)).toList());
    }

    /** The same, by the same weights or by others. */
    public Price comparable(boolean may) {
        return new Price(before, after, may, gone, come);
    }

    /** Whether the whole is as good as before. */
    public boolean free() {
        return after.compareTo(before) >= 0;
    }

    /** How many people have no pair because of it. */
    public int people() {
        return before.whole().paired() - after.whole().paired();
    }

    /** How much lower the sum of all scores is. */
    public long total() {
        return before.whole().total() - after.whole().total();
    }
}
