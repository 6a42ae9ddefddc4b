package dev.trellis.matching.solve.peers;

import java.util.Arrays;

/** What everybody at the table claims of a pair's cost, and where the claims on a couple or seat exceed what it costs. */
final class Claims {
    private final Table table;
    private final Blossom blossom;
    private final long top;
    private final long[] full;
    private final int[][] groupsOf;

    Claims(Table table, Blossom blossom, long top) {
        this.table = table;
        this.blossom = blossom;
        this.top = top;
        this.full = blossom.claim.clone();
        this.groupsOf = new int[table.size()][0];
        for (int g = 0; g < blossom.groups.size(); g++) {
            for (int v : blossom.groups.get(g)) {
                full[v] += blossom.tolls.get(g);
                groupsOf[v] = Arrays.copyOf(groupsOf[v], groupsOf[v].length + 1);
                groupsOf[v][groupsOf[v].length - 1] = g;
            }
        }
    }

    /** Puts on the list what is claimed too high and was not on it; whether there was any. */
    boolean widen(Shortlist list) {
        boolean wider = false;
        for (int c = 0; c < table.web.couples(); c++) {
            long cost = Blossom.PARTS * (top - table.web.worth(c));
            wider |= tooHigh(table.web.one[c], table.web.other[c], cost) && list.add(c);
        }
        for (int seat = 0; seat < table.seats; seat++) {
            for (int v = 0; v < table.people; v++) {
                wider |= table.maySit(v, seat) && tooHigh(v, table.people + seat, 0) && list.addSeat(v, seat);
            }
        }
        return wider;
    }

    /** What all claims add up to: nobody can pair everybody for less. */
    long sum() {
        return Arrays.stream(blossom.claim).sum()
                + blossom.tolls.stream().mapToLong(Long::longValue).sum();
    }

    private boolean tooHigh(int a, int b, long cost) {
        return full[a] + full[b] > cost && full[a] + full[b] - 2 * shared(a, b) > cost;
    }

    private long shared(int a, int b) {
        long shared = 0;
        for (int i = 0, j = 0; i < groupsOf[a].length && j < groupsOf[b].length; ) {
            int order = Integer.compare(groupsOf[a][i], groupsOf[b][j]);
            shared += order == 0 ? blossom.tolls.get(groupsOf[a][i]) : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
