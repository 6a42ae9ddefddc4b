package dev.trellis.matching.solve;

import dev.trellis.matching.solve.peers.Peers;
import dev.trellis.matching.solve.twosided.TwoSided;

/** Finds the best set of pairs: first those left out last time, then most people, then the worst pair, then the total. */
public final class Matcher {
    private Matcher() {}

    /** The best pairs for a problem; the same problem and seed always give the same ones. */
    public static Solution solve(Problem problem) {
        return problem.twoSided() ? TwoSided.solve(problem) : Peers.solve(problem);
    }
}
