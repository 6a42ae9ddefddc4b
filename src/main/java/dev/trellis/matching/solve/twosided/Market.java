package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Bonus;
import java.util.Arrays;

/**
 * Seats and what they cost. A mentor's price is what a place costs; it may be below 0 while a bonus waits for the first
 * mentee. A mentee's worth is what the best choice leaves after paying. Between two steps every seated mentee sits at a
 * best choice, nobody who is better off without has a seat, and no free place costs anything.
 */
final class Market {
    final Sides sides;
    final Seats seats;
    final long[] price;
    final long[] worth;
    private final Net[] offers;
    private final long point;

    Market(Net net) {
        this.sides = net.sides;
        this.point = Bonus.point(sides.problem);
        this.seats = new Seats(sides.mentees.length, sides.places);
        this.worth = new long[sides.mentees.length];
        this.offers = new Net[sides.mentees.length];
        this.price = new long[sides.mentors.length];
        Arrays.fill(offers, net);
        for (int j = 0; j < price.length; j++) {
            price[j] = -bonus(j);
        }
    }

    /** The couples a mentee chooses among. */
    Net offers(int mentee) {
        return offers[mentee];
    }

    /** From now on a mentee chooses among these. */
    void offer(int mentee, Net couples) {
        offers[mentee] = couples;
    }

    /** What a mentee can gain at these prices, at best, with the couples of a net; the couples of others do not matter. */
    long best(int mentee, Net couples) {
        long best = 0;
        for (int couple = couples.start[mentee]; couple < couples.start[mentee + 1]; couple++) {
            best = Math.max(best, couples.worth(couple) + gain(mentee) - price[couples.mentor[couple]]);
        }
        return best;
    }

    /** How much more a mentee would have gained with this mentor than with anybody considered. */
    long missed(int mentee, int mentor, long worthOfCouple) {
        return worthOfCouple + gain(mentee) - price[mentor] - worth[mentee];
    }

    /** The bonus when a mentee is seated. */
    long gain(int mentee) {
        return point * sides.menteeCounts[mentee];
    }

    /** What taking one more place with a mentor would cost over its price. */
    long toEnter(int mentor) {
        return seats.taken(mentor) == 0 ? -bonus(mentor) - price[mentor] : -price[mentor];
    }

    /** What a mentor would lose, at this price, with one mentee less. */
    long toLeave(int mentor) {
        return seats.taken(mentor) == 1 ? bonus(mentor) + price[mentor] : price[mentor];
    }

    /** What a mentor's first place brings in, its bonus among it. */
    long firstPlace(int mentor) {
        return Math.max(0, price[mentor] + bonus(mentor));
    }

    /** What a mentor's places bring in at these prices, at best. */
    long income(int mentor) {
        int places = sides.places[mentor];
        return places == 0 ? 0 : firstPlace(mentor) + (places - 1) * Math.max(0, price[mentor]);
    }

    private long bonus(int mentor) {
        return point * sides.mentorCounts[mentor];
    }
}
