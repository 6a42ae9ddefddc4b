package dev.trellis.matching.solve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** Everybody by weights alone. */
final class FirstCut {
    private FirstCut() {}

    static Solution solve(Problem problem) {
        BitSet waiting = problem.waiting();
        long bonus = (long) problem.people() * Problem.HIGHEST_SCORE + 1;
        var graph = new SimpleWeightedGraph<Integer, DefaultWeightedEdge>(
                SupplierUtil.createIntegerSupplier(1_000_000_000), SupplierUtil.createDefaultWeightedEdgeSupplier());
        int next = 0;
        List<Integer> owner = new ArrayList<>();
        int[] start = new int[problem.people()];
        for (int person = 0; person < problem.people(); person++) {
            start[person] = next;
            for (int i = 0; i < problem.places(person); i++) {
                graph.addVertex(next++);
                owner.add(person);
            }
        }
        for (int a = 0; a < problem.mentees(); a++) {
            for (int i = 0; problem.places(a) > 0 && i < problem.degree(a); i++) {
                int b = problem.partner(a, i);
                for (int slot = 0; slot < problem.places(b); slot++) {
                    long weight = problem.score(a, i)
                            + 1
                            + worth(problem, waiting, a, bonus)
                            + (slot == 0 ? worth(problem, waiting, b, bonus) : 0);
                    var edge = graph.addEdge(start[a], start[b] + slot);
                    graph.setEdgeWeight(edge, (double) weight);
                }
            }
        }
        var found = new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE).getMatching();
        List<Match> matches = new ArrayList<>();
        for (var edge : found.getEdges()) {
            int one = owner.get(graph.getEdgeSource(edge));
            int other = owner.get(graph.getEdgeTarget(edge));
            int a = Math.min(one, other);
            int b = Math.max(one, other);
            matches.add(new Match(a, b, problem.scoreOf(a, b).orElseThrow()));
        }
        matches.sort(Comparator.comparingInt(Match::a).thenComparingInt(Match::b));
        BitSet left = waiting;
        int first = 0;
        int paired = 0;
        int worst = Standing.NO_PAIR;
        long total = 0;
        for (Match match : matches) {
            for (int person : new int[] {match.a(), match.b()}) {
                if (left.get(person)) {
                    left.clear(person);
                    paired++;
                    first += problem.first(person) ? 1 : 0;
                }
            }
            worst = Math.min(worst, match.score());
            total += match.score();
        }
        return new Solution(matches, left, new Standing(first, paired, worst, total), new Certificate(total));
    }

    private static long worth(Problem problem, BitSet waiting, int person, long bonus) {
        return waiting.get(person) ? problem.first(person) ? 2 * bonus : bonus : 0;
    }
}
