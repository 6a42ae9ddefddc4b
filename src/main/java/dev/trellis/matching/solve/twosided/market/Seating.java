package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;

/**
 * The way on which people lose least when one mentee takes a place and each who is pushed out moves on; prices keep every
 * step's loss at 0 or above (Dijkstra's search). It ends where somebody takes a free place or goes without.
 */
final class Seating {
    private final Market market;
    private final Net net;
    private final int[] cameFrom;
    private final Ways ways;
    private long shortest;
    private int endMentor;
    private int endMentee;

    Seating(Market market, Net net) {
        int mentors = market.price.length;
        this.market = market;
        this.net = net;
        this.cameFrom = new int[mentors];
        this.ways = new Ways(mentors);
    }

    /** Brings everybody in who is away, one after the other. */
    void seat() {
        for (int mentee = 0; mentee < market.worth.length; mentee++) {
            if (market.worth[mentee] == Market.AWAY) {
                seat(mentee);
            }
        }
    }

    private void seat(int mentee) {
        market.worth[mentee] = market.best(mentee, net);
        shortest = market.worth[mentee];
        endMentor = Seats.NONE;
        endMentee = mentee;
        ways.start();
        look(mentee, 0);
        while (ways.nearest() < shortest) {
            settle(ways.settle());
        }
        market.worth[mentee] -= shortest;
        ways.forSettled((settled, distance) -> market.raise(settled, shortest - distance));
        if (endMentor == Seats.NONE) {
            market.seats.shiftInto(endMentee, cameFrom);
        } else {
            market.seats.shiftTo(endMentor, cameFrom);
        }
    }

    private void settle(int mentor) {
        long distance = ways.distance(mentor);
        for (int k = 0; k < market.seats.taken(mentor); k++) {
            int mentee = market.seats.mentee(mentor, k);
            if (distance + market.worth[mentee] < shortest) {
                shortest = distance + market.worth[mentee];
                endMentor = Seats.NONE;
                endMentee = mentee;
            }
            look(mentee, distance);
        }
    }

    private void look(int mentee, long from) {
        long ahead = from + market.worth[mentee] - market.gain(mentee);
        for (long couple : net.row(mentee)) {
            int mentor = net.mentor(couple);
            long distance = ahead - net.worth(couple) + market.price[mentor];
            if (distance < shortest && ways.reach(mentor, distance)) {
                cameFrom[mentor] = mentee;
                enter(mentor, distance);
            }
        }
    }

    private void enter(int mentor, long distance) {
        if (market.seats.free(mentor)) {
            long end = distance + Math.max(0, market.toEnter(mentor));
            if (end < shortest) {
                shortest = end;
                endMentor = mentor;
            }
        }
    }
}
