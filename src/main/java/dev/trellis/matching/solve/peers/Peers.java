package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.peers.blossom.Heaviest;
import dev.trellis.matching.solve.raise.Raised;
import dev.trellis.matching.solve.twosided.DoubleCover;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs peers, level by level of the objective. Most pairs are settled as if there were two sides, which is quick; only odd
 * circles need more.
 */
public final class Peers {
    private static final int MOST_SEATS = 8;

    private final Problem problem;

    private Peers(Problem problem) {
        this.problem = problem;
    }

    /** The best pairs, with their proof. */
    public static Solution solve(Problem problem) {
        return new Peers(problem).solve();
    }

    private Solution solve() {
        Web all = Web.of(problem);
        Reach reach = Reach.of(all);
        Raised<Web, Reach> raised = Raised.asFarAs(reach, all, Reach::of);
        Web web = raised.couples();
        int seats = seats(raised);
        Beginning beginning =
                Beginning.of(web, DoubleCover.of(problem, raised.least())).with(seats);
        Heaviest heaviest = Heaviest.of(web.graph(seats), beginning.mate, beginning.claim);
        Proof proof = new Proof(raised, heaviest);
        Certificate certificate = new Certificate(reach.coverage(), raised.better(), proof.duals(), proof.bound());
        return Solution.of(problem, matches(web, heaviest), certificate);
    }

    /**
     * One for each who stays alone: with seats, whoever it costs least stays alone after a short search. Where many do, or
     * somebody need not count, they are left alone as they come.
     */
    private static int seats(Raised<Web, Reach> raised) {
        Web web = raised.couples();
        int alone = web.wanted(1) - raised.reach().coverage().all().covered();
        return alone <= MOST_SEATS && web.wanted(1) == web.wanted(0) ? alone : 0;
    }

    private List<Match> matches(Web web, Heaviest heaviest) {
        List<Match> matches = new ArrayList<>();
        for (int v = 0; v < web.people.length; v++) {
            int w = heaviest.mate(v);
            if (v < w && w < web.people.length) {
                int a = Math.min(web.people[v], web.people[w]);
                int b = Math.max(web.people[v], web.people[w]);
                matches.add(new Match(a, b, problem.scoreOf(a, b).orElseThrow()));
            }
        }
        return matches;
    }
}
