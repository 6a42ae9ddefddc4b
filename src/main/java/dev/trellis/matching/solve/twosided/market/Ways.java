package dev.trellis.matching.solve.twosided.market;

/** How far the mentors are from where a search began, and in which order they were settled (Dijkstra, 1959). */
final class Ways {
    private final long[] distance;
    private final int[] reachedIn;
    private final int[] settled;
    private final Queue queue;
    private int search;
    private int count;

    Ways(int mentors) {
        this.distance = new long[mentors];
        this.reachedIn = new int[mentors];
        this.settled = new int[mentors];
        this.queue = new Queue(distance);
    }

    /** Forgets the last search. */
    void start() {
        search++;
        count = 0;
        queue.clear();
    }

    /** Notes a way to a mentor; whether it is shorter than any before. */
    boolean reach(int mentor, long length) {
        if (reachedIn[mentor] == search && length >= distance[mentor]) {
            return false;
        }
        reachedIn[mentor] = search;
        distance[mentor] = length;
        queue.nearer(mentor);
        return true;
    }

    /** How far the nearest mentor is who is not settled yet. */
    long nearest() {
        return queue.isEmpty() ? Long.MAX_VALUE : queue.nearest();
    }

    /** Settles the nearest. */
    int settle() {
        int nearest = queue.poll();
        settled[count++] = nearest;
        return nearest;
    }

    long distance(int mentor) {
        return distance[mentor];
    }

    void forSettled(Visit visit) {
        for (int s = 0; s < count; s++) {
            visit.see(settled[s], distance[settled[s]]);
        }
    }

    @FunctionalInterface
    interface Visit {
        void see(int mentor, long distance);
    }
}
