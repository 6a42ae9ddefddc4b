package dev.trellis.matching.solve.twosided;

import java.util.BitSet;

/**
 * The couples under consideration: at first the most promising, later whatever the prices show to have been missed. When
 * no couple outside the list would make anybody better off at the prices, the best of the list is the best of all.
 */
final class Shortlist {
    /** How many couples a person starts with; more cost more at once, fewer cost more rounds. */
    private static final int FEW = 8;

    /** How many of those missed a mentee gets at once. */
    private static final int MORE = 4;

    private final Net all;
    private final BitSet couples = new BitSet();

    private Shortlist(Net all) {
        this.all = all;
    }

    /** Everybody's best few. */
    static Shortlist of(Net all) {
        Shortlist list = new Shortlist(all);
        Best mentees = new Best(all.sides.mentees.length, FEW);
        Best mentors = new Best(all.sides.mentors.length, FEW);
        list.forEach((mentee, couple) -> {
            mentees.offer(mentee, couple, all.worth(couple));
            mentors.offer(all.mentor[couple], couple, all.worth(couple));
        });
        mentees.forEach(list.couples::set);
        mentors.forEach(list.couples::set);
        return list;
    }

    /** The same, and pairs that serve as many people as possible. */
    static Shortlist of(Raised raised) {
        Shortlist list = of(raised.net());
        list.forEach((mentee, couple) -> {
            list.addPair(mentee, couple, raised.reach().mentees());
            list.addPair(mentee, couple, raised.reach().mentors());
        });
        return list;
    }

    /** The best seats of all, found on as few couples as the proof allows. */
    Market solve() {
        Assignment best = new Assignment(all.only(couples::get));
        while (widen(best.market)) {
            best.widen(all.only(couples::get));
        }
        return best.market;
    }

    private boolean widen(Market found) {
        int before = couples.cardinality();
        Best missed = new Best(all.sides.mentees.length, MORE);
        forEach((mentee, couple) -> {
            long gain = found.missed(mentee, all.mentor[couple], all.worth(couple));
            if (gain > 0) {
                missed.offer(mentee, couple, gain);
            }
        });
        missed.forEach(couples::set);
        return couples.cardinality() > before;
    }

    private void addPair(int mentee, int couple, Seats seats) {
        if (seats.mentorOf(mentee) == all.mentor[couple]) {
            couples.set(couple);
        }
    }

    private void forEach(Visit visit) {
        for (int mentee = 0; mentee < all.sides.mentees.length; mentee++) {
            for (int couple = all.start[mentee]; couple < all.start[mentee + 1]; couple++) {
                visit.see(mentee, couple);
            }
        }
    }

    @FunctionalInterface
    private interface Visit {
        void see(int mentee, int couple);
    }
}
