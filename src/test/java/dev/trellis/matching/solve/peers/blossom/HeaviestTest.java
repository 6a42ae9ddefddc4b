package dev.trellis.matching.solve.peers.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeaviestTest {
    @Test
    void threeThousandGraphsArePairedAsHeavilyAsAnotherLibraryDoes() {
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            int heaviest = random.nextInt(3) == 0 ? 2 : 1 + random.nextInt(50);
            Edges edges = Edges.random(1 + random.nextInt(24), random.nextDouble(), heaviest, random);
            assertThat(proven(edges)).as("seed %d", seed).isEqualTo(edges.secondOpinion());
        }
    }

    @Test
    void largeWeightsLoseNoDigit() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            Edges edges = new Edges(60);
            for (int one = 0; one < 60; one++) {
                for (int other = one + 1; other < 60; other += 1 + random.nextInt(6)) {
                    edges.add(one, other, (1L << 50) + random.nextInt(100));
                }
            }
            assertThat(proven(edges)).as("seed %d", seed).isPositive();
        }
    }

    /** Triangles within triangles within triangles: each shrinks to a point of the next, and opens again. */
    @Test
    void circlesWithinCirclesShrinkAndOpen() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Edges edges = new Edges(27 + 6);
            for (int side = 1; side < 27; side *= 3) {
                for (int corner = 0; corner < 27; corner += 3 * side) {
                    for (int k = 0; k < 3; k++) {
                        int one = corner + k * side + random.nextInt(side);
                        int other = corner + (k + 1) % 3 * side + random.nextInt(side);
                        edges.add(one, other, 90 / side + random.nextInt(3));
                    }
                }
            }
            for (int outside = 27; outside < 33; outside++) {
                edges.add(outside, random.nextInt(27), random.nextInt(60));
            }
            assertThat(proven(edges)).as("seed %d", seed).isEqualTo(edges.secondOpinion());
        }
    }

    @Test
    void longOddCirclesOnLongStemsArePaired() {
        for (int length = 3; length < 60; length += 2) {
            Edges edges = new Edges(3 * length);
            for (int k = 0; k < length; k++) {
                edges.add(k, (k + 1) % length, 10);
                edges.add(length + k, length + (k + 1) % length, 10 + k % 2);
                edges.add(2 * length + k, k, k % 3);
            }
            assertThat(proven(edges)).isEqualTo(edges.secondOpinion());
        }
    }

    @Test
    void whoWeighsNothingStaysAlone() {
        Heaviest alone = new Edges(3).add(0, 1, 0).solve();
        assertThat(mates(alone, 3)).containsOnly(Nest.NONE);
        assertThat(new Edges(0).solve().circles()).isEmpty();
    }

    @Test
    void theSameGraphIsPairedInTheSameWay() {
        Edges edges = Edges.random(80, 0.3, 3, new Random(1));
        assertThat(mates(edges.solve(), 80)).isEqualTo(mates(edges.solve(), 80));
    }

    private static int[] mates(Heaviest found, int people) {
        return IntStream.range(0, people).map(found::mate).toArray();
    }

    /** What the pairs weigh, once their claims and tolls prove that none weigh more. */
    private static long proven(Edges edges) {
        Graph graph = edges.graph();
        Heaviest found = edges.solve();
        int[][] within = new int[graph.people()][graph.people()];
        long[][] tolls = new long[graph.people()][graph.people()];
        long bound = 0;
        for (Heaviest.Toll circle : found.circles()) {
            assertThat(circle.toll()).isPositive().isEven();
            assertThat(circle.people().size() % 2).isOne();
            bound += circle.toll() * (circle.people().size() / 2);
            for (int one : circle.people()) {
                circle.people().forEach(other -> tolls[one][other] += circle.toll());
            }
        }
        long weight = 0;
        for (int one = 0; one < graph.people(); one++) {
            assertThat(found.claim(one)).isNotNegative();
            bound += found.claim(one);
            for (int edge = graph.start[one]; edge < graph.start[one + 1]; edge++) {
                int other = graph.other[edge];
                assertThat(found.claim(one) + found.claim(other) + tolls[one][other])
                        .isGreaterThanOrEqualTo(graph.weight[edge]);
                weight += found.mate(one) == other ? graph.weight[edge] : 0;
                within[one][other]++;
            }
        }
        int[] mate = mates(found, graph.people());
        assertThat(IntStream.range(0, mate.length).filter(v -> mate[v] != Nest.NONE))
                .allMatch(v -> mate[mate[v]] == v && within[v][mate[v]] == 1);
        assertThat(weight).isEqualTo(2 * bound);
        return weight / 2;
    }
}
