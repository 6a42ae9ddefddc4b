package dev.trellis.matching.solve.twosided.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds between two steps, whatever the market looks like: too few places, too few mentees, hardly any choice, ties. */
class MarketProperties {
    @Property(tries = 400)
    void bidsWithoutALeastStepLeaveNobodyWhereAnotherChoiceIsBetter(@ForAll int seed) {
        Net net = net(seed);
        Market market = market(net);
        new Bidding(market, net, 0).invite(everybody(net));
        seatedAtTheBest(market, net);
    }

    @Property(tries = 400)
    void askingAfterwardsDoesNotEither(@ForAll int seed) {
        Net net = net(seed);
        Market market = market(net);
        new Bidding(market, net, 0).invite(everybody(net));
        new Seating(market, net).seat();
        new Asking(market, Suitors.of(net), 0).ask();
        seatedAtTheBest(market, net);
        nobodyIsAway(market, net);
    }

    @Property(tries = 400)
    void inTheEndNoFreePlaceCostsAnything(@ForAll int seed) {
        Net net = net(seed);
        Market market = Assignment.of(net).market();
        seatedAtTheBest(market, net);
        nobodyIsAway(market, net);
        for (int mentor = 0; mentor < net.sides.places.length; mentor++) {
            assertThat(market.costsTooMuch(mentor)).isFalse();
            assertThat(market.seats().taken(mentor) == 0 || market.toLeave(mentor) >= 0)
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void searchesAloneFindTheSameAsBidsAndSearches(@ForAll int seed, @ForAll @IntRange(min = 0, max = 2) int bids) {
        Net net = net(seed);
        Market market = market(net);
        if (bids > 0) {
            new Bidding(market, net, 0).invite(everybody(net));
        }
        new Seating(market, net).seat();
        Suitors suitors = Suitors.of(net);
        if (bids > 1) {
            new Asking(market, suitors, 0).ask();
        }
        new Filling(market, suitors).fill();
        assertThat(bound(market, net)).isEqualTo(bound(Assignment.of(net).market(), net));
    }

    private static void seatedAtTheBest(Market market, Net net) {
        for (int mentee = 0; mentee < net.sides.mentees.length; mentee++) {
            if (market.seats().mentorOf(mentee) != Seats.NONE) {
                assertThat(market.worth(mentee)).isEqualTo(market.best(mentee, net));
                assertThat(worthWhereSeated(market, net, mentee)).isEqualTo(market.worth(mentee));
            }
        }
    }

    private static long worthWhereSeated(Market market, Net net, int mentee) {
        int mentor = market.seats().mentorOf(mentee);
        return LongStream.of(net.row(mentee))
                .filter(couple -> net.mentor(couple) == mentor)
                .map(couple -> net.worth(couple) + market.gain(mentee) - market.price(mentor))
                .findAny()
                .orElseThrow();
    }

    private static void nobodyIsAway(Market market, Net net) {
        for (int mentee = 0; mentee < net.sides.mentees.length; mentee++) {
            assertThat(market.worth(mentee)).isNotEqualTo(Market.AWAY);
            if (market.seats().mentorOf(mentee) == Seats.NONE) {
                assertThat(market.best(mentee, net)).isZero();
            }
        }
    }

    private static long bound(Market market, Net net) {
        long mentees = IntStream.of(everybody(net))
                .mapToLong(mentee -> market.best(mentee, net))
                .sum();
        return mentees
                + IntStream.range(0, net.sides.places.length)
                        .mapToLong(market::income)
                        .sum();
    }

    private static Market market(Net net) {
        return new Market(net.sides, Bonus.point(net.sides.problem), new long[net.sides.places.length]);
    }

    private static int[] everybody(Net net) {
        return IntStream.range(0, net.sides.mentees.length).toArray();
    }

    private static Net net(int seed) {
        return Net.of(Sides.of(seed % 2 == 0 ? new Dice(seed).twoSided(25, 12) : wide(new Random(seed))));
    }

    /** Scores as far apart as in large rounds, so that rough prices are tried too. */
    private static Problem wide(Random random) {
        int mentees = random.nextInt(30);
        int mentors = random.nextInt(30);
        Draft draft = Problem.twoSided(mentees, random.ints(mentors, 0, 4).toArray());
        for (int a = 0; a < mentees; a++) {
            for (int b = 0; b < mentors; b++) {
                if (random.nextInt(3) > 0) {
                    draft.couple(a, mentees + b, b * 200 + random.nextInt(8_000));
                }
            }
        }
        return draft.seed(random.nextLong()).build();
    }
}
