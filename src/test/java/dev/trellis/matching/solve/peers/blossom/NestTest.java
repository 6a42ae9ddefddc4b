package dev.trellis.matching.solve.peers.blossom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestTest {
    /** As a pool of 20,001 people has led to. */
    private static final int DEPTH = 10_000;

    @Test
    void circlesWithinCirclesTurnHoweverDeepTheyGo() {
        int[] mate = new int[2 * DEPTH + 1];
        mate[0] = Nest.NONE;
        for (int person = 1; person < mate.length; person += 2) {
            mate[person] = person + 1;
            mate[person + 1] = person;
        }
        Nest nest = new Nest(mate);
        int outermost = 0;
        for (int pair = 1; pair < mate.length; pair += 2) {
            outermost = nest.shrink(around(outermost, pair, pair + 1));
        }

        nest.turn(outermost, mate.length - 1);

        assertThat(nest.base(outermost)).isEqualTo(mate.length - 1);
        assertThat(IntStream.range(0, mate.length - 1)).allMatch(person -> nest.mate[nest.mate[person]] == person);
    }

    /** The inner circle is left by whoever joined it last, so that all circles within must turn. */
    private static Circle around(int inner, int one, int other) {
        Circle circle = Circle.of(3);
        circle.around[0] = inner;
        circle.around[1] = one;
        circle.around[2] = other;
        circle.join(0, one - 1, one);
        circle.join(1, one, other);
        circle.join(2, other, one - 1);
        return circle;
    }
}
