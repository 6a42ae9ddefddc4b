package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.List;

/** Only what a flow of least cost finds, for comparison: the most people and then the highest total, whatever the worst pair. */
public final class OneLevel {
    private OneLevel() {}

    /** The pairs of a two-sided problem. */
    public static List<Match> solve(Problem problem) {
        Net net = Net.of(Sides.of(problem));
        return net.matches(Shortlist.of(net).solve().seats());
    }
}
