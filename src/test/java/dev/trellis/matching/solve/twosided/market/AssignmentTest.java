package dev.trellis.matching.solve.twosided.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Dice;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    @Test
    void couplesAddedInPartsLeadToTheSameSumAsAllAtOnce() {
        for (int seed = 0; seed < 800; seed++) {
            Net all = Net.of(Sides.of(new Dice(seed).twoSided(30, 12)));
            int[] round = new Random(seed).ints(all.couples(), 0, 4).toArray();
            Assignment grown = Assignment.of(all.only(upTo(0, round)));
            for (int added = 1; added < 4; added++) {
                int last = added;
                grown.widen(all.only(upTo(last, round)));
            }
            assertThat(value(grown.market(), all))
                    .as("seed %d", seed)
                    .isEqualTo(value(Assignment.of(all).market(), all));
        }
    }

    @Test
    void whatIsPaidAndWhatIsGainedAddUpAfterEveryStep() {
        for (int seed = 0; seed < 300; seed++) {
            Net all = Net.of(Sides.of(new Dice(seed).twoSided(25, 10)));
            int[] round = new Random(seed).ints(all.couples(), 0, 2).toArray();
            Net half = all.only(upTo(0, round));
            Assignment assignment = Assignment.of(half);
            assertThat(bound(assignment.market(), half)).isEqualTo(value(assignment.market(), half));
            assignment.widen(all);
            assertThat(bound(assignment.market(), all)).isEqualTo(value(assignment.market(), all));
        }
    }

    @Test
    void aMissedCoupleMovesWhoMissedIt() {
        Problem problem =
                Problem.twoSided(1, 1, 1).couple(0, 1, 5).couple(0, 2, 9).build();
        Net all = Net.of(Sides.of(problem));
        Assignment assignment = Assignment.of(all.only(upTo(0, 0, 1)));
        assertThat(value(assignment.market(), all)).isEqualTo(2 * Bonus.point(problem) + 5);
        assignment.widen(all);
        assertThat(value(assignment.market(), all)).isEqualTo(2 * Bonus.point(problem) + 9);
    }

    private static BitSet upTo(int last, int... round) {
        BitSet couples = new BitSet();
        for (int couple = 0; couple < round.length; couple++) {
            couples.set(couple, round[couple] <= last);
        }
        return couples;
    }

    private static long bound(Market market, Net net) {
        long bound = 0;
        for (int i = 0; i < market.worth.length; i++) {
            bound += market.best(i, net);
        }
        for (int j = 0; j < market.price.length; j++) {
            bound += market.income(j);
        }
        return bound;
    }

    private static long value(Market market, Net net) {
        long value = 0;
        for (int i = 0; i < market.worth.length; i++) {
            for (long couple : net.row(i)) {
                boolean seated = net.mentor(couple) == market.seats.mentorOf(i);
                value += seated ? Net.score(couple) + market.gain(i) : 0;
            }
        }
        for (int j = 0; j < market.price.length; j++) {
            int counts = market.seats.taken(j) == 0 ? 0 : net.sides.mentorCounts[j];
            value += counts * Bonus.point(net.sides.problem);
        }
        return value;
    }
}
