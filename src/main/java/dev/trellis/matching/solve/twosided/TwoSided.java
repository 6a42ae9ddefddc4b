package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.raise.Raised;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.List;
import java.util.stream.IntStream;

/** Pairs mentees with mentors, level by level of the objective. */
public final class TwoSided {
    private final Problem problem;
    private final Sides sides;

    private TwoSided(Problem problem) {
        this.problem = problem;
        this.sides = Sides.of(problem);
    }

    /** The best pairs, with their proof. */
    public static Solution solve(Problem problem) {
        return new TwoSided(problem).solve();
    }

    private Solution solve() {
        Net all = Net.of(sides);
        Reach reach = Reach.of(all);
        Coverage coverage = reach.coverage();
        Raised<Net, Reach> raised = Raised.asFarAs(reach, all, Reach::of);
        Market market = Shortlist.of(raised).solve();
        Duals.Prices prices = prices(market);
        List<Match> matches = raised.couples().matches(market.seats());
        long bound = Math.floorDiv(bound(raised.couples(), market) - bonuses(coverage), problem.scale());
        return Solution.of(problem, matches, new Certificate(coverage, raised.better(), prices, bound));
    }

    private Duals.Prices prices(Market market) {
        return new Duals.Prices(
                IntStream.range(0, sides.places.length).mapToObj(market::price).toList());
    }

    private long bonuses(Coverage coverage) {
        return Bonus.point(problem)
                * (coverage.first().covered() + coverage.all().covered());
    }

    private long bound(Net net, Market market) {
        long bound = 0;
        for (int i = 0; i < sides.mentees.length; i++) {
            bound += market.best(i, net);
        }
        for (int j = 0; j < sides.places.length; j++) {
            bound += market.income(j);
        }
        return bound;
    }
}
