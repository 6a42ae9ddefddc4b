package dev.trellis.matching.solve.twosided.market;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Sides;
import org.junit.jupiter.api.Test;

class MarketTest {
    private final Problem problem = Problem.twoSided(2, 2, 3)
            .couple(0, 2, 7)
            .couple(0, 3, 9)
            .couple(1, 2, 4)
            .first(1)
            .first(2)
            .paired(3)
            .build();
    private final Net net = Net.of(Sides.of(problem));
    private final long point = Bonus.point(problem);
    private final Market market = new Market(net.sides, point, new long[2]);

    @Test
    void aFreePlaceWithAMentorWhoWaitsMayCostAsLittleAsTheBonusAllows() {
        assertThat(market.floor(mentor(2))).isEqualTo(-2 * point);
        assertThat(market.floor(mentor(3))).isZero();
        assertThat(market.costsTooMuch(mentor(2))).isTrue();
        market.raise(mentor(2), -2 * point);
        assertThat(market.costsTooMuch(mentor(2))).isFalse();
    }

    @Test
    void enteringAnEmptyMentorCostsNothingOverThePrice() {
        market.raise(mentor(2), -2 * point);
        assertThat(market.toEnter(mentor(2))).isZero();
        market.seats.take(mentee(0), mentor(2));
        assertThat(market.toEnter(mentor(2))).isEqualTo(2 * point);
        assertThat(market.toLeave(mentor(2))).isZero();
        market.seats.take(mentee(1), mentor(2));
        assertThat(market.toLeave(mentor(2))).isEqualTo(-2 * point);
    }

    @Test
    void theBestChoiceWeighsScoreBonusAndPrice() {
        market.raise(mentor(2), -2 * point);
        market.worth[mentee(0)] = market.best(mentee(0), net);
        assertThat(market.worth(mentee(0))).isEqualTo(7 + point + 2 * point);
        assertThat(market.best(mentee(1), net)).isEqualTo(4 + 2 * point + 2 * point);
        assertThat(market.enough(mentee(0))).isEqualTo(7 + 2 * point);
    }

    @Test
    void whoSitsWithAMentorPaysWhenThePriceRises() {
        market.worth[mentee(0)] = 12;
        market.worth[mentee(1)] = 12;
        market.seats.take(mentee(0), mentor(2));
        market.raise(mentor(2), 5);
        assertThat(market.price(mentor(2))).isEqualTo(5);
        assertThat(market.worth(mentee(0))).isEqualTo(7);
        assertThat(market.worth(mentee(1))).isEqualTo(12);
    }

    @Test
    void whoLeavesIsAwayAndThePlaceIsFree() {
        market.seats.take(mentee(0), mentor(2));
        market.leave(mentee(0));
        assertThat(market.worth(mentee(0))).isEqualTo(Market.AWAY);
        assertThat(market.seats().taken(mentor(2))).isZero();
    }

    @Test
    void incomeCountsTheBonusOnce() {
        market.raise(mentor(2), -2 * point);
        assertThat(market.income(mentor(2))).isZero();
        market.raise(mentor(2), 2 * point + 10);
        market.raise(mentor(3), 10);
        assertThat(market.income(mentor(2))).isEqualTo(2 * point + 10 + 10);
        assertThat(market.income(mentor(3))).isEqualTo(30);
    }

    private int mentor(int person) {
        return person - net.sides.firstMentor;
    }

    private int mentee(int person) {
        return net.sides.mentees[0] == person ? 0 : 1;
    }
}
