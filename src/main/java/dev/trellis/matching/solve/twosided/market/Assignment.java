package dev.trellis.matching.solve.twosided.market;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;
import java.util.stream.IntStream;

/**
 * The seats with the highest sum of scores and bonuses. Mentees bid for places; whom that leaves out comes in by the way on
 * which the others lose least, and so does somebody for each place that costs something and stays free (successive shortest
 * paths, from both sides). When couples are added later, only those move for whom it matters.
 */
public final class Assignment {
    /** How large a part of the highest worth the least step of a first, rough bidding is: first coarse, then fine, as bits. */
    private static final int[] STEPS = {7, 10};

    private final Market market;

    private Assignment(Market market) {
        this.market = market;
    }

    /** The best seats by these couples. */
    public static Assignment of(Net net) {
        Suitors suitors = Suitors.of(net);
        long point = Bonus.point(net.sides.problem);
        Assignment assignment = new Assignment(new Market(net.sides, point, roughPrices(net, suitors)));
        assignment.settle(net, suitors, everybody(net));
        return assignment;
    }

    /** The seats, and what they cost. */
    public Market market() {
        return market;
    }

    /** Lets everybody choose among more couples than before: all the old ones, and some that they missed. */
    public void widen(Net net) {
        int[] missing = IntStream.range(0, market.worth.length)
                .filter(mentee -> market.best(mentee, net) > market.worth[mentee])
                .toArray();
        for (int mentee : missing) {
            market.leave(mentee);
        }
        settle(net, Suitors.of(net), missing);
    }

    private void settle(Net net, Suitors suitors, int... away) {
        new Bidding(market, net, 0).invite(away);
        new Seating(market, net).seat();
        new Asking(market, suitors, 0).ask();
        new Filling(market, suitors).fill();
    }

    /** Prices near the true ones; bonuses, which would be fought for in many steps, weigh no more here than a couple can. */
    private static long[] roughPrices(Net net, Suitors suitors) {
        Problem problem = net.sides.problem;
        long highest = problem.worth(problem.highest(), true);
        long[] prices = new long[net.sides.places.length];
        for (int step : STEPS) {
            long least = highest >> step;
            if (least > 0) {
                Market rough = new Market(net.sides, highest, prices);
                new Bidding(rough, net, least).invite(everybody(net));
                new Asking(rough, suitors, least).ask();
                prices = rough.price;
            }
        }
        return prices;
    }

    private static int[] everybody(Net net) {
        return IntStream.range(0, net.sides.mentees.length).toArray();
    }
}
