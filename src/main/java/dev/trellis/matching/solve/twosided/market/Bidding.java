package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import java.util.Arrays;

/**
 * Mentees outbid one another for places, which costs far less than a search and leaves few to be seated by one. A bid raises
 * the price of a place by as much as the best choice is better than the second, so that nobody sits where another choice
 * would be better (the auction of Bertsekas, 1981); with a least step on top it only comes close, but much sooner.
 */
final class Bidding {
    /** Nobody bids more often; without a least step equally good choices would be fought for without end. */
    static final int TIMES = 50;

    private final Market market;
    private final Seats seats;
    private final Net net;
    private final long least;
    private final long[] bid;
    private final int[] cheapest;
    private final int[] left;
    private int choice;
    private long best;
    private long second;

    /** Raises a price by at least so much each time. */
    Bidding(Market market, Net net, long least) {
        this.market = market;
        this.seats = market.seats;
        this.net = net;
        this.least = least;
        this.bid = new long[seats.places()];
        this.cheapest = new int[market.price.length];
        this.left = new int[market.worth.length];
        Arrays.fill(left, TIMES);
        for (int mentor = 0; mentor < cheapest.length; mentor++) {
            Arrays.fill(bid, seats.firstPlace(mentor), seats.firstPlace(mentor + 1), market.price[mentor]);
            findCheapest(mentor);
        }
    }

    /** Lets mentees bid who are away, one after the other, and whoever loses a place by it after them. */
    void invite(int... mentees) {
        Line waiting = new Line(left.length);
        for (int mentee : mentees) {
            waiting.add(mentee);
        }
        while (!waiting.isEmpty()) {
            int mentee = waiting.poll();
            choose(mentee);
            int outbid = choice == Seats.NONE ? Seats.NONE : take(mentee);
            if (outbid != Seats.NONE && --left[outbid] > 0) {
                waiting.add(outbid);
            }
        }
    }

    private void choose(int mentee) {
        choice = Seats.NONE;
        best = 0;
        second = 0;
        long gain = market.gain(mentee);
        for (long couple : net.row(mentee)) {
            int mentor = net.mentor(couple);
            long worth = net.worth(couple) + gain - market.price[mentor];
            second = Math.max(second, Math.min(best, worth));
            if (worth > best || (worth == best && rather(mentor))) {
                best = worth;
                choice = mentor;
            }
        }
    }

    /** Of equally good choices a free place, and then the mentor whom the seed has put first. */
    private boolean rather(int mentor) {
        return choice != Seats.NONE
                && (isFree(mentor) == isFree(choice) ? net.sides.before(mentor, choice) : isFree(mentor));
    }

    private boolean isFree(int mentor) {
        return seats.menteeAt(cheapest[mentor]) == Seats.NONE;
    }

    /** Takes the cheapest place of the mentor who was chosen; who has none for it now. */
    private int take(int mentee) {
        int place = cheapest[choice];
        int outbid = seats.menteeAt(place);
        if (outbid == Seats.NONE) {
            seats.take(mentee, choice);
        } else {
            seats.replace(outbid, mentee);
            market.worth[outbid] = Market.AWAY;
        }
        bid[place] = market.price[choice] + best - second + least;
        market.worth[mentee] = best;
        market.raise(choice, findCheapest(choice) - market.price[choice]);
        return outbid;
    }

    private long findCheapest(int mentor) {
        int end = seats.firstPlace(mentor) + seats.taken(mentor);
        long price = seats.free(mentor) ? Math.max(market.price[mentor], market.floor(mentor)) : Long.MAX_VALUE;
        cheapest[mentor] = end;
        for (int place = seats.firstPlace(mentor); place < end; place++) {
            if (bid[place] < price) {
                price = bid[place];
                cheapest[mentor] = place;
            }
        }
        return price;
    }
}
