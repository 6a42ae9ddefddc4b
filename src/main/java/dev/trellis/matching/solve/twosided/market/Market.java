package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.Arrays;

/**
 * Seats and what they cost. A mentor's price is what a place costs; it may be below 0 while a bonus waits for the first
 * mentee. A mentee's worth is what the best choice leaves after paying. Between two steps every seated mentee sits at a
 * best choice, nobody who is better off without has a seat, and no free place costs anything.
 */
public final class Market {
    /** The worth of somebody who is not in the market now. */
    static final long AWAY = Long.MAX_VALUE / 2;

    final Sides sides;
    final Seats seats;
    final long[] price;
    final long[] worth;
    private final long point;

    /** An empty one, in which a count brings so much, with these prices to begin with. */
    Market(Sides sides, long point, long... price) {
        this.sides = sides;
        this.point = point;
        this.seats = new Seats(sides.mentees.length, sides.places);
        this.worth = new long[sides.mentees.length];
        this.price = price;
        Arrays.fill(worth, AWAY);
    }

    /** Takes a mentee out of the market for a while. */
    void leave(int mentee) {
        worth[mentee] = AWAY;
        if (seats.mentorOf(mentee) != Seats.NONE) {
            seats.leave(mentee);
        }
    }

    /** Raises a mentor's price, which those who sit there pay. */
    void raise(int mentor, long by) {
        price[mentor] += by;
        for (int k = 0; k < seats.taken(mentor); k++) {
            worth[seats.mentee(mentor, k)] -= by;
        }
    }

    /** What a mentee can gain at these prices, at best, with the couples of a net; the couples of others do not matter. */
    public long best(int mentee, Net couples) {
        long best = 0;
        for (long couple : couples.row(mentee)) {
            best = Math.max(best, couples.worth(couple) + gain(mentee) - price[couples.mentor(couple)]);
        }
        return best;
    }

    /** Only a couple that leaves more than this after paying would make a mentee better off. */
    public long enough(int mentee) {
        return worth[mentee] - gain(mentee);
    }

    /** Who sits where. */
    public Seats seats() {
        return seats;
    }

    /** What a place with a mentor costs. */
    public long price(int mentor) {
        return price[mentor];
    }

    /** What a mentee's choice leaves after paying. */
    public long worth(int mentee) {
        return worth[mentee];
    }

    /** The bonus when a mentee is seated. */
    long gain(int mentee) {
        return point * sides.menteeCounts[mentee];
    }

    /** What taking one more place with a mentor would cost over its price. */
    long toEnter(int mentor) {
        return floor(mentor) - price[mentor];
    }

    /** The least that a free place may cost. */
    long floor(int mentor) {
        return seats.taken(mentor) == 0 ? -bonus(mentor) : 0;
    }

    /** Whether a mentor has a free place that costs something. */
    boolean costsTooMuch(int mentor) {
        return seats.free(mentor) && toEnter(mentor) < 0;
    }

    /** What a mentor would lose, at this price, with one mentee less. */
    long toLeave(int mentor) {
        return seats.taken(mentor) == 1 ? bonus(mentor) + price[mentor] : price[mentor];
    }

    /** What a mentor's first place brings in, its bonus among it. */
    public long firstPlace(int mentor) {
        return Math.max(0, price[mentor] + bonus(mentor));
    }

    /** What a mentor's places bring in at these prices, at best. */
    public long income(int mentor) {
        int places = sides.places[mentor];
        return places == 0 ? 0 : firstPlace(mentor) + (places - 1) * Math.max(0, price[mentor]);
    }

    private long bonus(int mentor) {
        return point * sides.mentorCounts[mentor];
    }
}
