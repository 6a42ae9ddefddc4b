package dev.trellis.matching.solve.twosided;

/**
 * The way on which people lose least when one mentee moves and each who is pushed out moves on (Dijkstra's search; prices
 * keep every step's loss at 0 or above). It ends outside, where somebody takes a free place or goes without, or, when a
 * place must be refilled, with that mentor; then it may also lead through the outside and in again.
 */
final class Search {
    /** Came in from outside: this mentor gives a place back. */
    static final int OUTSIDE = -2;

    final int[] cameFrom;
    private final Market market;
    private final long[] distance;
    private final int[] reachedIn;
    private final int[] settled;
    private final Queue queue;
    private int round;
    private int settledCount;
    private int goal;
    private long limit;
    private long outside;
    private boolean wentOutside;
    private boolean arrived;
    private int endMentor;
    private int endMentee;

    Search(Market market) {
        int mentors = market.price.length;
        this.market = market;
        this.cameFrom = new int[mentors];
        this.distance = new long[mentors];
        this.reachedIn = new int[mentors];
        this.settled = new int[mentors];
        this.queue = new Queue(distance);
    }

    /** Finds the way outside for a mentee who is not seated, and takes it. */
    void seat(int root) {
        run(root, Seats.NONE, Long.MAX_VALUE);
        reprice(root, outside);
        takeTheWayOut();
    }

    /** Finds a way by which all are better off if a seated mentee moves, and takes it; gains no more than the limit. */
    void move(int root, long most) {
        run(root, market.seats.mentorOf(root), most);
        reprice(root, limit);
        if (arrived && market.seats.shiftInto(root, cameFrom) != root) {
            takeTheWayOut();
        }
    }

    private void run(int root, int to, long most) {
        start(to, most);
        leaveAt(market.worth[root], Seats.NONE, root);
        look(root, 0);
        while (!arrived) {
            long nearest = queue.isEmpty() ? Long.MAX_VALUE : queue.nearest();
            long next = wentOutside ? nearest : Math.min(nearest, outside);
            if (next >= limit) {
                break;
            }
            if (nearest <= next) {
                settle(queue.poll());
            } else {
                lookFromOutside();
            }
        }
        queue.clear();
    }

    private void start(int to, long most) {
        round++;
        settledCount = 0;
        goal = to;
        limit = most;
        outside = Long.MAX_VALUE;
        wentOutside = false;
        arrived = false;
    }

    private void settle(int mentor) {
        if (mentor == goal) {
            arrived = true;
            return;
        }
        settled[settledCount++] = mentor;
        for (int k = 0; k < market.seats.taken(mentor); k++) {
            int mentee = market.seats.mentee(mentor, k);
            leaveAt(distance[mentor] + market.worth[mentee], Seats.NONE, mentee);
            look(mentee, distance[mentor]);
        }
    }

    private void look(int mentee, long from) {
        Net net = market.offers(mentee);
        long ahead = from + market.worth[mentee] - market.gain(mentee);
        for (int couple = net.start[mentee]; couple < net.start[mentee + 1]; couple++) {
            int mentor = net.mentor[couple];
            reach(mentor, ahead - net.worth(couple) + market.price[mentor], mentee);
        }
    }

    private void reach(int mentor, long to, int from) {
        if (to >= limit || (reachedIn[mentor] == round && to >= distance[mentor])) {
            return;
        }
        reachedIn[mentor] = round;
        distance[mentor] = to;
        cameFrom[mentor] = from;
        queue.nearer(mentor);
        if (mentor == goal) {
            limit = to + 1;
        } else if (market.seats.free(mentor)) {
            leaveAt(to + market.toEnter(mentor), mentor, Seats.NONE);
        }
    }

    private void leaveAt(long length, int mentor, int mentee) {
        if (length < outside) {
            outside = length;
            endMentor = mentor;
            endMentee = mentee;
            limit = goal == Seats.NONE ? length : limit;
        }
    }

    private void lookFromOutside() {
        wentOutside = true;
        for (int mentor = 0; mentor < distance.length; mentor++) {
            if (market.seats.taken(mentor) > 0) {
                reach(mentor, outside + market.toLeave(mentor), OUTSIDE);
            }
        }
        for (int mentee = 0; mentee < market.worth.length; mentee++) {
            if (market.seats.mentorOf(mentee) == Seats.NONE) {
                look(mentee, outside);
            }
        }
    }

    private void reprice(int root, long length) {
        long way = arrived ? distance[goal] : length;
        market.worth[root] -= way;
        for (int s = 0; s < settledCount; s++) {
            raise(settled[s], way - distance[settled[s]]);
        }
        if (wentOutside) {
            lowerEverything(way - outside);
        }
    }

    private void raise(int mentor, long by) {
        market.price[mentor] += by;
        for (int k = 0; k < market.seats.taken(mentor); k++) {
            market.worth[market.seats.mentee(mentor, k)] -= by;
        }
    }

    private void lowerEverything(long by) {
        for (int mentor = 0; mentor < distance.length; mentor++) {
            raise(mentor, -by);
        }
    }

    private void takeTheWayOut() {
        if (endMentor == Seats.NONE) {
            market.seats.shiftInto(endMentee, cameFrom);
        } else {
            market.seats.shiftTo(endMentor, cameFrom);
        }
    }
}
