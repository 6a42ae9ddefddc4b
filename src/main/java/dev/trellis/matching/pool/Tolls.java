package dev.trellis.matching.pool;

import dev.trellis.matching.solve.Duals;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What the odd groups of a proof cost that hold two people both; groups lie within one another or apart. */
final class Tolls {
    private static final int NONE = -1;

    private final List<Duals.OddGroup> groups;
    private final int[] innermost;
    private final int[] around;
    private final long[] upTo;

    private Tolls(List<Duals.OddGroup> groups, int people) {
        this.groups = groups;
        this.innermost = new int[people];
        this.around = new int[groups.size()];
        this.upTo = new long[groups.size()];
        Arrays.fill(innermost, NONE);
        Arrays.fill(around, NONE);
    }

    /** No groups at all. */
    static Tolls none(int people) {
        return new Tolls(List.of(), people);
    }

    static Tolls of(Duals.Claims claims) {
        List<Duals.OddGroup> smallestFirst = claims.groups().stream()
                .sorted(Comparator.comparingInt(group -> group.members().size()))
                .toList();
        Tolls tolls = new Tolls(smallestFirst, claims.claims().size());
        tolls.nest();
        return tolls;
    }

    private void nest() {
        int[] outermost = innermost.clone();
        for (int group = 0; group < around.length; group++) {
            for (int member : groups.get(group).members()) {
                if (outermost[member] == NONE) {
                    innermost[member] = group;
                } else {
                    around[outermost[member]] = group;
                }
                outermost[member] = group;
            }
        }
        for (int group = around.length - 1; group >= 0; group--) {
            upTo[group] = groups.get(group).toll() + (around[group] == NONE ? 0 : upTo[around[group]]);
        }
    }

    /** The tolls of all groups that hold both. */
    long common(int one, int other) {
        int a = innermost[one];
        int b = innermost[other];
        while (a != b && a != NONE && b != NONE) {
            if (a < b) {
                a = around[a];
            } else {
                b = around[b];
            }
        }
        return a == b && a != NONE ? upTo[a] : 0;
    }
}
