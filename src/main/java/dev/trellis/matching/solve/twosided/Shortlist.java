package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.raise.Raised;
import dev.trellis.matching.solve.twosided.market.Assignment;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The couples under consideration: at first the most promising, later whatever the prices show to have been missed. When
 * no couple outside the list would make anybody better off at the prices, the best of the list is the best of all.
 */
final class Shortlist {
    /** How many couples people start with; more cost more at once, fewer cost more rounds. */
    private static final int MENTEES_FEW = 6;

    private static final int MENTORS_FEW = 12;

    /** How many of those missed a mentee gets at once. */
    private static final int MORE = 4;

    private final Net all;
    private Net listed;

    private Shortlist(Net all, BitSet listed) {
        this.all = all;
        this.listed = all.only(listed);
    }

    /** Everybody's best few. */
    static Shortlist of(Net all) {
        return new Shortlist(all, bestFew(all));
    }

    /** The same, and pairs that serve as many people as possible. */
    static Shortlist of(Raised<Net, Reach> raised) {
        BitSet couples = bestFew(raised.couples());
        add(raised.reach().mentees(), raised.couples(), couples);
        add(raised.reach().mentors(), raised.couples(), couples);
        return new Shortlist(raised.couples(), couples);
    }

    private static BitSet bestFew(Net all) {
        BitSet couples = new BitSet(all.couples());
        Best mentors = new Best(all.sides.places.length, MENTORS_FEW);
        Best choice = new Best(1, MENTEES_FEW);
        Random ties = new Random(all.sides.problem.seed());
        for (int mentee = 0; mentee < all.sides.mentees.length; mentee++) {
            int start = all.start(mentee);
            int turned = ties.nextInt(Integer.MAX_VALUE);
            long[] row = all.row(mentee);
            int k = all.suiting(row, 0, choice.bars()[0], mentors.bars());
            while (k < row.length) {
                int rank = Net.rank(row[k]);
                choice.offer(0, rank, k ^ turned);
                mentors.offer(all.mentor(row[k]), rank, start + k);
                k = all.suiting(row, k + 1, choice.bars()[0], mentors.bars());
            }
            choice.forEach(number -> couples.set(start + (number ^ turned)));
            choice.clear();
        }
        mentors.forEach(couples::set);
        return couples;
    }

    private static void add(Seats seats, Net all, BitSet couples) {
        for (int mentee = 0; mentee < all.sides.mentees.length; mentee++) {
            long[] row = all.row(mentee);
            for (int k = 0; k < row.length; k++) {
                if (seats.mentorOf(mentee) == all.mentor(row[k])) {
                    couples.set(all.start(mentee) + k);
                }
            }
        }
    }

    /** The best seats of all, found on as few couples as the proof allows. */
    Market solve() {
        Assignment best = Assignment.of(listed);
        while (widen(best.market())) {
            best.widen(listed);
        }
        return best.market();
    }

    private boolean widen(Market found) {
        int before = listed.couples();
        int[] prices = IntStream.range(0, all.sides.places.length)
                .map(mentor -> all.rankBelow(found.price(mentor)))
                .toArray();
        long[][] more = new long[all.sides.mentees.length][];
        Missed missed = new Missed(MORE);
        for (int mentee = 0; mentee < more.length; mentee++) {
            long enough = found.enough(mentee);
            int least = all.rankBelow(enough);
            long[] row = all.row(mentee);
            for (int k = all.promising(row, 0, least, prices);
                    k < row.length;
                    k = all.promising(row, k + 1, least, prices)) {
                long left = all.worth(row[k]) - found.price(all.mentor(row[k]));
                if (left > enough) {
                    missed.offer(row[k], left);
                }
            }
            more[mentee] = missed.drain();
        }
        listed = listed.and(more);
        return listed.couples() > before;
    }
}
