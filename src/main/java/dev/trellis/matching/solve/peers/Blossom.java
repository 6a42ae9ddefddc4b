package dev.trellis.matching.solve.peers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedPerfectMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The cheapest way to pair everybody at the table by the couples and seats on a shortlist, found by JGraphT's Blossom V.
 * Costs go in as multiples of four, so that its halves and quarters come out as whole numbers, and in a {@link Unit} in
 * which its doubles hold them exactly. Nothing here is believed: whoever uses it checks the claims.
 */
final class Blossom {
    /** Parts of a point in which costs are counted. */
    static final int PARTS = 4;

    final int[] mate;
    final long[] claim;
    final List<int[]> groups = new ArrayList<>();
    final List<Long> tolls = new ArrayList<>();
    private final SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private final Unit unit;

    private Blossom(Table table, Unit unit) {
        this.unit = unit;
        this.mate = new int[table.size()];
        this.claim = new long[table.size()];
        Arrays.fill(mate, Pairing.ALONE);
    }

    static Blossom of(Shortlist list, long top) {
        Blossom blossom = new Blossom(list.table, Unit.of(PARTS * top, list.table.size()));
        blossom.addAll(list, top);
        var solver = new KolmogorovWeightedPerfectMatching<>(blossom.graph, ObjectiveSense.MINIMIZE);
        solver.getMatching().getEdges().forEach(blossom::pair);
        solver.getDualSolution().getDualVariables().entrySet().forEach(blossom::keep);
        return blossom;
    }

    /** What the pairs that were found cost together. */
    long cost(Shortlist list, long top) {
        Web web = list.table.web;
        return list.couples.stream()
                .filter(c -> mate[web.one[c]] == web.other[c])
                .mapToLong(c -> PARTS * (top - web.worth(c)))
                .sum();
    }

    private void addAll(Shortlist list, long top) {
        Table table = list.table;
        for (int v = 0; v < table.size(); v++) {
            if (v >= table.people || table.wanted(v)) {
                graph.addVertex(v);
            }
        }
        list.couples.stream()
                .forEach(c -> add(table.web.one[c], table.web.other[c], PARTS * (top - table.web.worth(c))));
        list.sitting.stream().forEach(at -> add(at / table.seats, table.people + at % table.seats, 0));
    }

    private void add(int a, int b, long cost) {
        graph.setEdgeWeight(graph.addEdge(a, b), unit.in(cost));
    }

    private void pair(DefaultWeightedEdge edge) {
        int a = graph.getEdgeSource(edge);
        int b = graph.getEdgeTarget(edge);
        mate[a] = b;
        mate[b] = a;
    }

    private void keep(Map.Entry<Set<Integer>, Double> dual) {
        long value = unit.out(dual.getValue());
        if (dual.getKey().size() == 1) {
            claim[dual.getKey().iterator().next()] = value;
        } else if (value != 0) {
            groups.add(
                    dual.getKey().stream().mapToInt(Integer::intValue).sorted().toArray());
            tolls.add(value);
        }
    }
}
