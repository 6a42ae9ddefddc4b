package dev.trellis.matching.solve.peers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** The couples and seats under consideration: at first only the most promising, later whatever the proof asks for. */
final class Shortlist {
    final Table table;
    final BitSet couples = new BitSet();
    final BitSet sitting = new BitSet();

    Shortlist(Table table) {
        this.table = table;
    }

    /** Everybody's best few, and a set of pairs that serves as many as possible, so that there is always an answer. */
    static Shortlist of(Table table, Pairing pairing, int few) {
        Shortlist list = new Shortlist(table);
        for (int v = 0; v < table.people; v++) {
            list.addBest(v, few);
            list.addPair(v, pairing.mate[v]);
        }
        list.seatThoseAlone(pairing);
        return list;
    }

    /** Takes a person's chance of a seat in. */
    boolean addSeat(int person, int seat) {
        int at = person * table.seats + seat;
        boolean fresh = !sitting.get(at);
        sitting.set(at);
        return fresh;
    }

    /** Takes a couple in. */
    boolean add(int couple) {
        boolean fresh = !couples.get(couple);
        couples.set(couple);
        return fresh;
    }

    private void addBest(int person, int few) {
        Web web = table.web;
        long[] ranked = IntStream.range(web.start[person], web.start[person + 1])
                .mapToLong(k -> (long) -web.rank(web.couple[k]) << 32 | web.couple[k])
                .sorted()
                .toArray();
        Arrays.stream(ranked).limit(few).forEach(packed -> couples.set((int) packed));
    }

    private void addPair(int person, int mate) {
        Web web = table.web;
        for (int k = web.start[person]; k < web.start[person + 1]; k++) {
            if (web.otherOf(web.couple[k], person) == mate) {
                couples.set(web.couple[k]);
            }
        }
    }

    private void seatThoseAlone(Pairing pairing) {
        BitSet free = new BitSet();
        free.set(0, table.seats);
        for (int v = 0; v < table.people; v++) {
            int person = v;
            if (table.wanted(v) && pairing.mate[v] == Pairing.ALONE) {
                int seat = free.stream()
                        .filter(s -> table.maySit(person, s))
                        .findFirst()
                        .orElseThrow();
                free.clear(seat);
                addSeat(v, seat);
            }
        }
        for (int v = 0; table.seats > 0 && v < table.people; v++) {
            if (table.maySit(v, v % table.seats)) {
                addSeat(v, v % table.seats);
            }
        }
    }
}
