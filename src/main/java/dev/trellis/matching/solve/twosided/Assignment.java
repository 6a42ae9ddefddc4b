package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Bonus;

/**
 * Seats mentee after mentee for the highest sum of scores and bonuses: each comes in by the path on which the others lose
 * least when they move on (successive shortest paths; prices keep every step's loss at 0 or above, so that Dijkstra's
 * search applies). A mentor's price is what a place costs; it may be below 0 while a bonus waits for the first mentee.
 */
final class Assignment {
    final Seats seats;
    final long[] price;
    private final Net net;
    private final long point;
    private final long[] worth;
    private final long[] distance;
    private final int[] cameFrom;
    private final int[] reachedBy;
    private final int[] settled;
    private final Queue queue;
    private int settledCount;
    private long shortest;
    private int endMentor;
    private int endMentee;

    Assignment(Net net) {
        int mentors = net.sides.mentors.length;
        this.net = net;
        this.point = Bonus.point(net.sides.problem);
        this.seats = new Seats(net.sides.mentees.length, net.sides.places);
        this.worth = new long[net.sides.mentees.length];
        this.price = new long[mentors];
        this.distance = new long[mentors];
        this.cameFrom = new int[mentors];
        this.reachedBy = new int[mentors];
        this.settled = new int[mentors];
        this.queue = new Queue(distance);
        for (int j = 0; j < mentors; j++) {
            price[j] = -bonus(j);
        }
    }

    /** Seats everybody whom it pays to seat. */
    Assignment solve() {
        for (int mentee = 0; mentee < worth.length; mentee++) {
            worth[mentee] = best(mentee, net);
            search(mentee);
            reprice(mentee);
            if (endMentor == Seats.NONE) {
                seats.shiftInto(endMentee, cameFrom);
            } else {
                seats.shiftTo(endMentor, cameFrom);
            }
        }
        return this;
    }

    /** What a mentee can gain at these prices, at best, with the couples of a net. */
    long best(int mentee, Net couples) {
        long best = 0;
        long bonus = point * couples.sides.menteeCounts[mentee];
        for (int couple = couples.start[mentee]; couple < couples.start[mentee + 1]; couple++) {
            best = Math.max(best, couples.score[couple] + bonus - price[couples.mentor[couple]]);
        }
        return best;
    }

    /** How much more a mentee would have gained with this mentor, at these prices, than with anybody considered. */
    long missed(int mentee, int mentor, int score) {
        return score + point * net.sides.menteeCounts[mentee] - price[mentor] - worth[mentee];
    }

    /** What a mentor's places bring in at these prices, at best. */
    long income(int mentor) {
        int places = net.sides.places[mentor];
        return places == 0 ? 0 : Math.max(0, price[mentor] + bonus(mentor)) + (places - 1) * Math.max(0, price[mentor]);
    }

    private void search(int root) {
        settledCount = 0;
        endAt(worth[root], Seats.NONE, root);
        look(root, 0, root + 1);
        while (!queue.isEmpty() && queue.nearest() < shortest) {
            int mentor = queue.poll();
            settled[settledCount++] = mentor;
            for (int k = 0; k < seats.taken(mentor); k++) {
                int mentee = seats.mentee(mentor, k);
                if (distance[mentor] + worth[mentee] < shortest) {
                    endAt(distance[mentor] + worth[mentee], Seats.NONE, mentee);
                }
                look(mentee, distance[mentor], root + 1);
            }
        }
        queue.clear();
    }

    private void look(int mentee, long from, int round) {
        long ahead = from + worth[mentee] - point * net.sides.menteeCounts[mentee];
        for (int couple = net.start[mentee]; couple < net.start[mentee + 1]; couple++) {
            int mentor = net.mentor[couple];
            long to = ahead - net.score[couple] + price[mentor];
            if (to < shortest && (reachedBy[mentor] != round || to < distance[mentor])) {
                reach(mentor, to, mentee);
                reachedBy[mentor] = round;
            }
        }
    }

    private void reach(int mentor, long to, int from) {
        distance[mentor] = to;
        cameFrom[mentor] = from;
        queue.nearer(mentor);
        long gap = seats.taken(mentor) == 0 ? -bonus(mentor) - price[mentor] : -price[mentor];
        if (seats.free(mentor) && to + gap < shortest) {
            endAt(to + gap, mentor, Seats.NONE);
        }
    }

    private void endAt(long length, int mentor, int mentee) {
        shortest = length;
        endMentor = mentor;
        endMentee = mentee;
    }

    private void reprice(int root) {
        worth[root] -= shortest;
        for (int s = 0; s < settledCount; s++) {
            int mentor = settled[s];
            long rise = shortest - distance[mentor];
            price[mentor] += rise;
            for (int k = 0; k < seats.taken(mentor); k++) {
                worth[seats.mentee(mentor, k)] -= rise;
            }
        }
    }

    private long bonus(int mentor) {
        return point * net.sides.mentorCounts[mentor];
    }
}
