package dev.trellis.matching.solve.peers.blossom;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.blossom.v5.KolmogorovWeightedMatching;
import org.jgrapht.alg.matching.blossom.v5.ObjectiveSense;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.jgrapht.util.SupplierUtil;

/** A graph while a test writes it down, with a second opinion on how much its pairs can weigh. */
final class Edges {
    private static final int PARTS = 4;

    private final int people;
    private final List<int[]> ends = new ArrayList<>();
    private final List<Long> weights = new ArrayList<>();

    Edges(int people) {
        this.people = people;
    }

    /** Each two with this chance, with weights up to the heaviest, in whole points. */
    static Edges random(int people, double chance, int heaviest, Random random) {
        Edges edges = new Edges(people);
        for (int one = 0; one < people; one++) {
            for (int other = one + 1; other < people; other++) {
                if (random.nextDouble() < chance) {
                    edges.add(one, other, random.nextInt(heaviest + 1));
                }
            }
        }
        return edges;
    }

    Edges add(int one, int other, long points) {
        ends.add(new int[] {one, other});
        weights.add(points * PARTS);
        return this;
    }

    int people() {
        return people;
    }

    Graph graph() {
        int[] start = new int[people + 1];
        ends.forEach(edge -> Arrays.stream(edge).forEach(person -> start[person + 1]++));
        Arrays.parallelPrefix(start, Integer::sum);
        int[] next = start.clone();
        int[] other = new int[2 * ends.size()];
        long[] weight = new long[other.length];
        for (int e = 0; e < ends.size(); e++) {
            for (int side = 0; side < 2; side++) {
                int at = next[ends.get(e)[side]]++;
                other[at] = ends.get(e)[1 - side];
                weight[at] = weights.get(e);
            }
        }
        return new Graph(start, other, weight, start.length - 1);
    }

    /** The heaviest pairs, found from nobody paired and everybody claiming half of their dearest edge. */
    Heaviest solve() {
        Graph graph = graph();
        int[] mate = IntStream.range(0, people).map(person -> Nest.NONE).toArray();
        long[] claim = new long[people];
        for (int person = 0; person < people; person++) {
            for (int edge = graph.start[person]; edge < graph.start[person + 1]; edge++) {
                claim[person] = Math.max(claim[person], graph.weight[edge] / 2);
            }
        }
        return Heaviest.of(graph, mate, claim);
    }

    /** How much pairs weigh at most, by another library; exact for small weights only. */
    long secondOpinion() {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(
                SupplierUtil.createIntegerSupplier(people), SupplierUtil.createDefaultWeightedEdgeSupplier());
        IntStream.range(0, people).forEach(graph::addVertex);
        for (int e = 0; e < ends.size(); e++) {
            graph.setEdgeWeight(graph.addEdge(ends.get(e)[0], ends.get(e)[1]), weights.get(e));
        }
        return Math.round(new KolmogorovWeightedMatching<>(graph, ObjectiveSense.MAXIMIZE)
                .getMatching()
                .getWeight());
    }
}
