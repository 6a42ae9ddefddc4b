package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Seats;
import java.util.Arrays;

/**
 * Mentors ask mentees into free places that cost something: {@link Bidding} seen from the mentors' side. Whoever would pay
 * most comes, and the price falls to what the next one would have paid.
 */
final class Asking {
    private final Market market;
    private final Suitors suitors;
    private final long least;
    private final Line waiting;
    private final int[] left;
    private int choice;
    private long best;
    private long second;

    /** Lowers a price by at least so much each time, unless nothing can cost less. */
    Asking(Market market, Suitors suitors, long least) {
        this.market = market;
        this.suitors = suitors;
        this.least = least;
        this.waiting = new Line(market.price.length);
        this.left = new int[market.price.length];
        Arrays.fill(left, Bidding.TIMES);
    }

    /** Lets every mentor ask whose free place costs something, and whoever loses a mentee by it after them. */
    void ask() {
        for (int mentor : market.sides.order) {
            wait(mentor);
        }
        while (!waiting.isEmpty()) {
            ask(waiting.poll());
        }
    }

    private void wait(int mentor) {
        if (market.costsTooMuch(mentor) && left[mentor]-- > 0) {
            waiting.add(mentor);
        }
    }

    private void ask(int mentor) {
        choose(mentor);
        long price = Math.clamp(second - least, market.floor(mentor), market.price[mentor]);
        market.raise(mentor, price - market.price[mentor]);
        if (choice != Seats.NONE) {
            int from = market.seats.mentorOf(choice);
            market.worth[choice] += best - price;
            market.seats.move(choice, mentor);
            if (from != Seats.NONE) {
                wait(from);
            }
            wait(mentor);
        }
    }

    private void choose(int mentor) {
        choice = Seats.NONE;
        best = market.floor(mentor);
        second = best;
        for (int at = suitors.start[mentor]; at < suitors.start[mentor + 1]; at++) {
            int mentee = suitors.mentee[at];
            long offer = suitors.worth(at) + market.gain(mentee) - market.worth[mentee];
            if (offer > second && market.seats.mentorOf(mentee) != mentor) {
                second = Math.min(best, offer);
                if (offer > best) {
                    best = offer;
                    choice = mentee;
                }
            }
        }
    }
}
