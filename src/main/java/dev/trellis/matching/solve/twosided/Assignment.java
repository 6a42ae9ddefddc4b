package dev.trellis.matching.solve.twosided;

/**
 * The seats with the highest sum of scores and bonuses: one mentee after the other comes in by the way on which the others
 * lose least (successive shortest paths). When couples are added later, only those move for whom it matters.
 */
final class Assignment {
    final Market market;
    private final Search search;

    Assignment(Net net) {
        this.market = new Market(net);
        this.search = new Search(market);
        for (int mentee = 0; mentee < market.worth.length; mentee++) {
            seat(mentee);
        }
    }

    /** Lets everybody choose among more couples than before: all the old ones, and some that they missed. */
    void widen(Net net) {
        for (int mentee = 0; mentee < market.worth.length; mentee++) {
            long missed = market.best(mentee, net) - market.worth[mentee];
            market.offer(mentee, net);
            if (missed > 0 && market.seats.mentorOf(mentee) == Seats.NONE) {
                seat(mentee);
            } else if (missed > 0) {
                market.worth[mentee] += missed;
                search.move(mentee, missed);
            }
        }
    }

    private void seat(int mentee) {
        market.worth[mentee] = market.best(mentee, market.offers(mentee));
        search.seat(mentee);
    }
}
