package dev.trellis.matching.solve.twosided;

import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.market.Market;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;

/**
 * Peers as if everybody were there twice, once on either side: the best pairs of the two sides are circles and ways among the
 * peers. Of a circle with an even number, and of a way, every second step is a pair already; only odd circles are left.
 */
public final class DoubleCover {
    private final Sides sides;
    private final Market market;

    private DoubleCover(Sides sides, Market market) {
        this.sides = sides;
        this.market = market;
    }

    /** By the couples with at least this score; people who count bring their bonus. */
    public static DoubleCover of(Problem peers, int least) {
        Sides sides = Sides.mirrored(peers);
        return new DoubleCover(sides, Shortlist.of(Net.mirrored(sides, least)).solve());
    }

    /** The next one on the circle or way, or -1. */
    public int next(int person) {
        return market.seats().mentorOf(sides.position(person));
    }

    /** What somebody claims on both sides together: with another's, at least twice what the couple brings. */
    public long claims(int person) {
        return market.worth(sides.position(person)) + market.firstPlace(person);
    }
}
