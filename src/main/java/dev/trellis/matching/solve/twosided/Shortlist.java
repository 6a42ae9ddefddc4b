package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.twosided.market.Assignment;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import java.util.BitSet;

/**
 * The couples under consideration: at first the most promising, later whatever the prices show to have been missed. When
 * no couple outside the list would make anybody better off at the prices, the best of the list is the best of all.
 */
final class Shortlist {
    /** How many couples people start with; more cost more at once, fewer cost more rounds. */
    private static final int MENTEES_FEW = 8;

    private static final int MENTORS_FEW = 12;

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
        Best mentees = new Best(all.sides.mentees.length, MENTEES_FEW);
        Best mentors = new Best(all.sides.mentors.length, MENTORS_FEW);
        for (int mentee = 0; mentee < all.sides.mentees.length; mentee++) {
            for (int couple = all.start(mentee); couple < all.end(mentee); couple++) {
                long worth = all.worth(couple);
                mentees.offer(mentee, couple, worth);
                mentors.offer(all.mentor(couple), couple, worth);
            }
        }
        mentees.forEach(list.couples::set);
        mentors.forEach(list.couples::set);
        return list;
    }

    /** The same, and pairs that serve as many people as possible. */
    static Shortlist of(Raised raised) {
        Shortlist list = of(raised.net());
        list.add(raised.reach().mentees());
        list.add(raised.reach().mentors());
        return list;
    }

    private void add(Seats seats) {
        for (int mentee = 0; mentee < all.sides.mentees.length; mentee++) {
            for (int couple = all.start(mentee); couple < all.end(mentee); couple++) {
                if (seats.mentorOf(mentee) == all.mentor(couple)) {
                    couples.set(couple);
                }
            }
        }
    }

    /** The best seats of all, found on as few couples as the proof allows. */
    Market solve() {
        Assignment best = Assignment.of(all.only(couples));
        while (widen(best.market())) {
            best.widen(all.only(couples));
        }
        return best.market();
    }

    private boolean widen(Market found) {
        int before = couples.cardinality();
        Best missed = new Best(all.sides.mentees.length, MORE);
        for (int mentee = 0; mentee < all.sides.mentees.length; mentee++) {
            long enough = found.enough(mentee);
            for (int couple = all.start(mentee); couple < all.end(mentee); couple++) {
                long left = all.worth(couple) - found.price(all.mentor(couple));
                if (left > enough) {
                    missed.offer(mentee, couple, left);
                }
            }
        }
        missed.forEach(couples::set);
        return couples.cardinality() > before;
    }
}
