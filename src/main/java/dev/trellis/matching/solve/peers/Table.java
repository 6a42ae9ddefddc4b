package dev.trellis.matching.solve.peers;

/**
 * Everybody at a table: people who could have a pair at all, and a seat for each who must stay alone nevertheless, so
 * that all find exactly one other, person or seat. Seats are numbered after the people; the first ones are for people who
 * were left out last time, and only for them.
 */
final class Table {
    final Web web;
    final int people;
    final int seats;
    private final int firstSeats;

    Table(Raised raised) {
        this.web = raised.web();
        this.people = web.people.length;
        int wanted = 0;
        int first = 0;
        for (int v = 0; v < people; v++) {
            wanted += wanted(v) ? 1 : 0;
            first += wanted(v) && first(v) ? 1 : 0;
        }
        this.seats = wanted - raised.reach().coverage().all().covered();
        this.firstSeats = first - raised.reach().coverage().first().covered();
    }

    /** Whether somebody would do for this person. */
    boolean wanted(int person) {
        return web.degree(person) > 0;
    }

    /** Whether a person may take a seat. */
    boolean maySit(int person, int seat) {
        return wanted(person) && first(person) == seat < firstSeats;
    }

    /** How many people and seats there are. */
    int size() {
        return people + seats;
    }

    private boolean first(int person) {
        return web.problem.first(web.people[person]);
    }
}
