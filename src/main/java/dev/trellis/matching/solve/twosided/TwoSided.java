package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Coverage;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
        Raised raised = Raised.asFarAs(reach, all);
        Market market = Shortlist.of(raised).solve();
        Duals.Prices prices = prices(market);
        List<Match> matches = matches(market);
        long bound = Math.floorDiv(bound(raised.net(), market) - bonuses(coverage), problem.scale());
        return Solution.of(problem, matches, new Certificate(coverage, raised.better(), prices, bound));
    }

    private List<Match> matches(Market market) {
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

    private Duals.Prices prices(Market market) {
        Long[] prices = new Long[sides.mentors.length];
        for (int j = 0; j < prices.length; j++) {
            prices[sides.mentors[j] - problem.mentees()] = market.price(j);
        }
        return new Duals.Prices(Arrays.asList(prices));
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
        for (int j = 0; j < sides.mentors.length; j++) {
            bound += market.income(j);
        }
        return bound;
    }
}
