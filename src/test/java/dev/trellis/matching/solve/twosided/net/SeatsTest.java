package dev.trellis.matching.solve.twosided.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeatsTest {
    private final Seats seats = new Seats(3, 1, 2);

    @Test
    void aMenteeTakesAFreePlace() {
        seats.shiftTo(0, 2, 0);
        assertThat(seats.mentorOf(2)).isZero();
        assertThat(seats.free(0)).isFalse();
        assertThat(seats.free(1)).isTrue();
        assertThat(seats.mentee(0, 0)).isEqualTo(2);
        assertThat(seats.mentorOf(0)).isEqualTo(Seats.NONE);
    }

    @Test
    void everybodyOnThePathMovesOn() {
        seats.shiftTo(0, 2, 0);
        seats.shiftTo(1, 0, 2);
        assertThat(seats.mentorOf(2)).isEqualTo(1);
        assertThat(seats.mentorOf(0)).isZero();
        assertThat(seats.taken(1)).isEqualTo(1);
    }

    @Test
    void oneGoesWithoutSoThatAnotherCanSit() {
        seats.shiftTo(0, 2, 0);
        seats.shiftInto(2, 1, 0);
        assertThat(seats.mentorOf(1)).isZero();
        assertThat(seats.mentorOf(2)).isEqualTo(Seats.NONE);
        assertThat(seats.taken(0)).isEqualTo(1);
    }

    @Test
    void whoHasNoPlaceGivesNoneUp() {
        seats.shiftInto(1, 0, 0);
        assertThat(seats.mentorOf(0)).isEqualTo(Seats.NONE);
        assertThat(seats.mentorOf(1)).isEqualTo(Seats.NONE);
    }

    @Test
    void aPlaceGivenBackLeavesNoGap() {
        seats.take(0, 1);
        seats.take(1, 1);
        seats.leave(0);
        assertThat(seats.taken(1)).isEqualTo(1);
        assertThat(seats.mentee(1, 0)).isEqualTo(1);
        assertThat(seats.free(1)).isTrue();
        assertThat(seats.menteeAt(seats.firstPlace(1) + 1)).isEqualTo(Seats.NONE);
    }

    @Test
    void anotherTakesOnesPlace() {
        seats.take(0, 1);
        seats.take(1, 1);
        seats.replace(0, 2);
        assertThat(seats.mentorOf(0)).isEqualTo(Seats.NONE);
        assertThat(seats.mentorOf(2)).isEqualTo(1);
        assertThat(seats.taken(1)).isEqualTo(2);
    }

    @Test
    void whoMovesLeavesThePlaceBefore() {
        seats.move(0, 0);
        seats.move(0, 1);
        assertThat(seats.free(0)).isTrue();
        assertThat(seats.mentorOf(0)).isEqualTo(1);
        assertThat(seats.places()).isEqualTo(3);
    }
}
