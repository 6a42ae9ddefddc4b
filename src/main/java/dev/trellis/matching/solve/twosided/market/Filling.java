package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.twosided.net.Seats;

/**
 * The way on which people lose least when one free place that costs something is taken: {@link Seating} seen from the mentors'
 * side. A mentee comes, the place left is taken by the next one, and so on, until somebody comes who had no place, or a place
 * is given back that costs nothing. A place that nobody comes for becomes cheaper.
 */
final class Filling {
    private final Market market;
    private final Suitors suitors;
    private final int[] leaves;
    private final int[] goesTo;
    private final Ways ways;
    private long shortest;
    private int firstMentee;
    private int firstTo;
    private int givesBack;

    Filling(Market market, Suitors suitors) {
        int mentors = market.price.length;
        this.market = market;
        this.suitors = suitors;
        this.leaves = new int[mentors];
        this.goesTo = new int[mentors];
        this.ways = new Ways(mentors);
    }

    /** Goes on until no free place costs anything. */
    void fill() {
        for (int mentor : market.sides.order) {
            while (market.costsTooMuch(mentor)) {
                fill(mentor);
            }
        }
    }

    private void fill(int mentor) {
        shortest = -market.toEnter(mentor);
        firstMentee = Seats.NONE;
        givesBack = Seats.NONE;
        ways.start();
        ways.reach(mentor, 0);
        while (ways.nearest() < shortest) {
            look(ways.settle());
        }
        ways.forSettled((settled, distance) -> market.raise(settled, distance - shortest));
        if (firstMentee != Seats.NONE) {
            market.worth[firstMentee] = 0;
            shift(firstMentee, firstTo, mentor);
        } else if (givesBack != Seats.NONE) {
            market.seats.leave(leaves[givesBack]);
            shift(leaves[givesBack], goesTo[givesBack], mentor);
        }
    }

    private void look(int mentor) {
        long from = ways.distance(mentor) + market.price[mentor];
        for (int at = suitors.start[mentor]; at < suitors.start[mentor + 1]; at++) {
            int mentee = suitors.mentee[at];
            long distance = from + market.worth[mentee] - market.gain(mentee) - suitors.worth(at);
            if (distance < shortest) {
                leave(mentee, mentor, distance);
            }
        }
    }

    private void leave(int mentee, int to, long distance) {
        int mentor = market.seats.mentorOf(mentee);
        if (mentor == Seats.NONE) {
            shortest = distance;
            firstMentee = mentee;
            firstTo = to;
        } else if (mentor != to && ways.reach(mentor, distance)) {
            leaves[mentor] = mentee;
            goesTo[mentor] = to;
            if (distance + market.toLeave(mentor) < shortest) {
                shortest = distance + market.toLeave(mentor);
                firstMentee = Seats.NONE;
                givesBack = mentor;
            }
        }
    }

    private void shift(int first, int firstMentor, int last) {
        int mentee = first;
        int mentor = firstMentor;
        while (mentor != last) {
            int next = leaves[mentor];
            market.seats.replace(next, mentee);
            mentee = next;
            mentor = goesTo[mentor];
        }
        market.seats.take(mentee, last);
    }
}
