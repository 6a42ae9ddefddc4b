package dev.trellis.matching.solve.peers.blossom;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The pairs with the highest weight together, and why there are none with more: nobody who is alone claims anything, and
 * with the tolls of the circles that hold both, two claim at least what their edge is worth, a pair exactly that.
 */
public final class Heaviest {
    private final Nest nest;
    private final Tree tree;

    private Heaviest(Nest nest, Tree tree) {
        this.nest = nest;
        this.tree = tree;
    }

    /** Begins with pairs on whose edges nobody claims too much or too little, and claims that suffice for every edge. */
    public static Heaviest of(Graph graph, int[] mate, long[] claim) {
        Nest nest = new Nest(mate.clone());
        Tree tree = new Tree(nest, claim.clone());
        Search search = new Search(graph, nest, tree);
        for (int person = 0; person < mate.length; person++) {
            if (nest.mate[person] == Nest.NONE && tree.claim[person] > 0) {
                search.from(person);
            }
        }
        return new Heaviest(nest, tree);
    }

    /** How many there were. */
    public int people() {
        return tree.claim.length;
    }

    /** Somebody's partner, or -1. */
    public int mate(int person) {
        return nest.mate[person];
    }

    /** What somebody claims of every edge of theirs. */
    public long claim(int person) {
        return tree.claim[person];
    }

    /** An odd group of people, and what it takes of every edge within it; even. */
    public record Toll(List<Integer> people, long toll) {
        /** Keeps who is in it. */
        public Toll {
            people = List.copyOf(people);
        }
    }

    /** The circles that take a toll. */
    public List<Toll> circles() {
        return IntStream.range(0, nest.points())
                .filter(point -> tree.toll[point] > 0)
                .mapToObj(point ->
                        new Toll(Arrays.stream(nest.people(point)).boxed().toList(), tree.toll[point]))
                .toList();
    }
}
