package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Shortage;
import dev.trellis.matching.solve.raise.Reaching;
import java.util.BitSet;
import java.util.function.IntPredicate;

/**
 * How many peers can have a pair at all.
 *
 * @param coverage how many
 * @param pairing a set of pairs that reaches it
 */
record Reach(Coverage coverage, Pairing pairing) implements Reaching {
    /** How many people these couples can serve: those left out last time first, then the others without loss. */
    static Reach of(Web web) {
        Pairing pairing = new Pairing(web);
        IntPredicate leftOut = v -> Bonus.counts(web.problem, web.people[v]) > 1;
        pairing.pair(leftOut);
        Shortage first = shortage(web, pairing, leftOut);
        pairing.pair(v -> true);
        return new Reach(new Coverage(first, shortage(web, pairing, v -> true)), pairing);
    }

    private static Shortage shortage(Web web, Pairing pairing, IntPredicate people) {
        BitSet scarce = new BitSet();
        int covered = 0;
        for (int v = 0; v < web.people.length; v++) {
            covered += people.test(v) && pairing.mate[v] != Pairing.ALONE ? 1 : 0;
            scarce.set(web.people[v], pairing.scarce(v));
        }
        return new Shortage(covered, scarce);
    }
}
