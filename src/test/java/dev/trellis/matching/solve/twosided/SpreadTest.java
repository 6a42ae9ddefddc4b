package dev.trellis.matching.solve.twosided;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Draft;
import dev.trellis.matching.solve.Problem;
import dev.trellis.matching.solve.twosided.net.Net;
import dev.trellis.matching.solve.twosided.net.Seats;
import dev.trellis.matching.solve.twosided.net.Sides;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpreadTest {
    @Test
    void aChainOfMovesMakesRoomForTheLast() {
        Draft draft = Problem.twoSided(20, IntStream.range(0, 20).map(j -> 1).toArray());
        for (int a = 0; a < 20; a++) {
            draft.couple(a, 20 + a, 1);
            if (a > 0) {
                draft.couple(a, 19 + a, 1);
            }
        }
        Net net = Net.of(Sides.of(draft.build()));
        Spread spread = new Spread(net, net.sides.places);
        assertThat(spread.seat(mentee -> true)).isEqualTo(20);
        assertThat(IntStream.range(0, 20).noneMatch(spread::foughtFor)).isTrue();
    }

    @Test
    void whoWasSeatedStaysSeatedWhenOthersCome() {
        Draft draft = Problem.twoSided(3, 1, 1);
        draft.couple(0, 3, 1).couple(1, 3, 1).couple(1, 4, 1).couple(2, 4, 1);
        Net net = Net.of(Sides.of(draft.build()));
        Spread spread = new Spread(net, net.sides.places);
        int chosen = at(net, 2);
        assertThat(spread.seat(mentee -> mentee == chosen)).isEqualTo(1);
        assertThat(spread.seat(mentee -> true)).isEqualTo(1);
        assertThat(spread.seats.mentorOf(chosen)).isNotEqualTo(Seats.NONE);
    }

    @Test
    void placesFoughtForInVainAreNamed() {
        Draft draft = Problem.twoSided(4, 2, 5);
        draft.couple(0, 4, 1).couple(1, 4, 1).couple(2, 4, 1).couple(3, 5, 1);
        Net net = Net.of(Sides.of(draft.build()));
        Spread spread = new Spread(net, net.sides.places);
        assertThat(spread.seat(mentee -> true)).isEqualTo(3);
        assertThat(spread.foughtFor(0)).isTrue();
        assertThat(spread.foughtFor(1)).isFalse();
        assertThat(spread.spare(at(net, 0))).isTrue();
        assertThat(spread.spare(at(net, 3))).isFalse();
    }

    @Test
    void aMentorWithoutAPlaceTakesNobody() {
        Problem problem = Problem.twoSided(1, 3).couple(0, 1, 1).build();
        Spread spread = new Spread(Net.of(Sides.of(problem)), 0);
        assertThat(spread.seat(mentee -> true)).isZero();
    }

    private static int at(Net net, int mentee) {
        return IntStream.range(0, net.sides.mentees.length)
                .filter(i -> net.sides.mentees[i] == mentee)
                .findFirst()
                .orElseThrow();
    }
}
