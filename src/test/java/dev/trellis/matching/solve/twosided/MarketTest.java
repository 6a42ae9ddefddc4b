package dev.trellis.matching.solve.twosided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Bonus;
import dev.trellis.matching.solve.Problem;
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
    private final Market market = new Market(net);
    private final long point = Bonus.point(problem);

    @Test
    void aMentorWhoWaitsIsAsCheapAsTheBonusAllows() {
        assertThat(market.price[mentor(2)]).isEqualTo(-2 * point);
        assertThat(market.price[mentor(3)]).isZero();
    }

    @Test
    void enteringAnEmptyMentorCostsNothingOverThePrice() {
        assertThat(market.toEnter(mentor(2))).isZero();
        market.seats.shiftTo(mentor(2), from(mentor(2), mentee(0)));
        assertThat(market.toEnter(mentor(2))).isEqualTo(2 * point);
        assertThat(market.toLeave(mentor(2))).isZero();
        market.seats.shiftTo(mentor(2), from(mentor(2), mentee(1)));
        assertThat(market.toLeave(mentor(2))).isEqualTo(-2 * point);
    }

    @Test
    void theBestChoiceWeighsScoreBonusAndPrice() {
        assertThat(market.best(mentee(0), net)).isEqualTo(7 + point + 2 * point);
        assertThat(market.best(mentee(1), net)).isEqualTo(4 + 2 * point + 2 * point);
        assertThat(market.missed(mentee(0), mentor(3), 9)).isEqualTo(9 + point);
    }

    @Test
    void incomeCountsTheBonusOnce() {
        assertThat(market.income(mentor(2))).isZero();
        market.price[mentor(2)] = 10;
        market.price[mentor(3)] = 10;
        assertThat(market.income(mentor(2))).isEqualTo(2 * point + 10 + 10);
        assertThat(market.income(mentor(3))).isEqualTo(30);
    }

    private int mentor(int person) {
        return net.sides.position(person);
    }

    private int mentee(int person) {
        return net.sides.mentees[0] == person ? 0 : 1;
    }

    private static int[] from(int mentor, int mentee) {
        int[] cameFrom = new int[2];
        cameFrom[mentor] = mentee;
        return cameFrom;
    }
}
