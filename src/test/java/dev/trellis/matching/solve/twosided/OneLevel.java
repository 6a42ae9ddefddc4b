package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.ArrayList;
import java.util.List;

/** Only what a flow of least cost finds, for comparison: the most people and then the highest total, whatever the worst pair. */
public final class OneLevel {
    private OneLevel() {}

    /** The pairs of a two-sided problem. */
    public static List<Match> solve(Problem problem) {
        Sides sides = Sides.of(problem);
        Market market = Shortlist.of(Net.of(sides)).solve();
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < sides.mentees.length; i++) {
            int mentor = market.seats().mentorOf(i);
            if (mentor != Seats.NONE) {
                int a = sides.mentees[i];
                int b = sides.mentors[mentor];
                matches.add(new Match(a, b, problem.scoreOf(a, b).orElseThrow()));
            }
        }
        return matches;
    }
}
