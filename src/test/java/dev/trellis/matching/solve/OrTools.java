package dev.trellis.matching.solve;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * The same two-sided problem as a flow of least cost for OR-Tools: a mentee's unit goes through a mentor or past everybody;
 * the first unit through a mentor leaves by a dearer door when the mentor counts.
 */
final class OrTools {
    static {
        Loader.loadNativeLibraries();
    }

    private final Problem problem;
    private final long point;
    private final MinCostFlow flow = new MinCostFlow();
    private final int sink;

    private OrTools(Problem problem) {
        this.problem = problem;
        this.point = Bonus.point(problem);
        this.sink = problem.people();
    }

    /** The highest sum of scores and bonuses with couples of at least this score. */
    static long best(Problem problem, int atLeast) {
        OrTools tools = new OrTools(problem);
        tools.build(atLeast);
        tools.solve();
        long cost = tools.flow.getOptimalCost();
        tools.flow.delete();
        return -cost;
    }

    /** The pairs, from a problem in Java to pairs in Java, as anybody would call it; and what the solver alone took. */
    static List<Match> pairs(Problem problem, Consumer<Runnable> clock) {
        OrTools tools = new OrTools(problem);
        tools.build(0);
        clock.accept(tools::solve);
        List<Match> pairs = tools.pairs();
        tools.flow.delete();
        return pairs;
    }

    private void build(int atLeast) {
        mentors();
        flow.setNodeSupply(sink, -mentees(atLeast));
    }

    private void solve() {
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-Tools found no optimum");
        }
    }

    private List<Match> pairs() {
        List<Match> pairs = new ArrayList<>();
        for (int arc = 0; arc < flow.getNumArcs(); arc++) {
            int a = flow.getTail(arc);
            int b = flow.getHead(arc);
            if (a < problem.mentees() && b < sink && flow.getFlow(arc) > 0) {
                pairs.add(new Match(a, b, problem.scoreOf(a, b).orElseThrow()));
            }
        }
        return pairs;
    }

    private int mentees(int atLeast) {
        int wanting = 0;
        for (int a = 0; a < problem.mentees(); a++) {
            if (problem.places(a) > 0) {
                wanting++;
                flow.setNodeSupply(a, 1);
                flow.addArcWithCapacityAndUnitCost(a, sink, 1, 0);
                couples(a, atLeast);
            }
        }
        return wanting;
    }

    private void couples(int a, int atLeast) {
        for (int k = 0; k < problem.degree(a); k++) {
            if (problem.score(a, k) >= atLeast) {
                long gain = problem.score(a, k) + point * Bonus.counts(problem, a);
                flow.addArcWithCapacityAndUnitCost(a, problem.partner(a, k), 1, -gain);
            }
        }
    }

    private void mentors() {
        for (int b = problem.mentees(); b < problem.people(); b++) {
            int places = problem.places(b);
            if (places > 0) {
                flow.addArcWithCapacityAndUnitCost(b, sink, 1, -point * Bonus.counts(problem, b));
                flow.addArcWithCapacityAndUnitCost(b, sink, places - 1, 0);
            }
        }
    }
}
