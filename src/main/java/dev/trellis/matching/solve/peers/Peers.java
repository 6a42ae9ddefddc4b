package dev.trellis.matching.solve.peers;

import dev.trellis.matching.solve.Certificate;
import dev.trellis.matching.solve.Duals;
import dev.trellis.matching.solve.Match;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.Solution;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pairs peers, level by level of the objective. */
public final class Peers {
    /** How many couples a person starts with on the shortlist; more cost more at once, fewer cost more rounds. */
    private static final int FEW = 8;

    private final Raised raised;
    private final Table table;
    private final long top;
    private final Reach reach;

    private Peers(Problem problem) {
        Web all = Web.of(problem);
        this.reach = Reach.of(all);
        this.raised = Raised.asFarAs(reach, all);
        this.table = new Table(raised);
        this.top = best(raised.web());
    }

    /** The best pairs, with their proof. */
    public static Solution solve(Problem problem) {
        return new Peers(problem).solve();
    }

    private Solution solve() {
        Shortlist list = Shortlist.of(table, raised.reach().pairing(), FEW);
        Blossom blossom = Blossom.of(list, top);
        Claims claims = new Claims(table, blossom, top);
        while (claims.widen(list)) {
            blossom = Blossom.of(list, top);
            claims = new Claims(table, blossom, top);
        }
        if (claims.sum() != blossom.cost(list, top)) {
            throw new IllegalStateException("The claims do not add up to the cost of the pairs they prove");
        }
        long couples = reach.coverage().all().covered() / 2;
        long worth = top * couples - Math.ceilDiv(claims.sum(), Blossom.PARTS);
        long bound = Math.floorDiv(worth, raised.web().problem.scale());
        return Solution.of(
                raised.web().problem,
                matches(blossom),
                new Certificate(reach.coverage(), raised.better(), duals(blossom), bound));
    }

    private static long best(Web web) {
        long best = 0;
        for (int couple = 0; couple < web.couples(); couple++) {
            best = Math.max(best, web.worth(couple));
        }
        return best;
    }

    private List<Match> matches(Blossom blossom) {
        Problem problem = raised.web().problem;
        List<Match> matches = new ArrayList<>();
        for (int v = 0; v < table.people; v++) {
            int w = blossom.mate[v];
            if (v < w && w < table.people) {
                int a = Math.min(person(v), person(w));
                int b = Math.max(person(v), person(w));
                matches.add(new Match(a, b, problem.scoreOf(a, b).orElseThrow()));
            }
        }
        return matches;
    }

    private Duals.Claims duals(Blossom blossom) {
        Long[] claims = new Long[table.size()];
        for (int v = 0; v < claims.length; v++) {
            claims[person(v)] = blossom.claim[v];
        }
        List<Duals.OddGroup> groups = new ArrayList<>();
        for (int g = 0; g < blossom.groups.size(); g++) {
            List<Integer> members = Arrays.stream(blossom.groups.get(g))
                    .map(this::person)
                    .boxed()
                    .toList();
            groups.add(new Duals.OddGroup(members, blossom.tolls.get(g)));
        }
        return new Duals.Claims(Arrays.asList(claims), groups);
    }

    /** The number outside of somebody, or of a seat, at the table. */
    private int person(int v) {
        return v < table.people ? table.web.people[v] : v;
    }
}
