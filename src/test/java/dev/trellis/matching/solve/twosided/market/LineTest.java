package dev.trellis.matching.solve.twosided.market;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineTest {
    private final Line line = new Line(3);

    @Test
    void theFirstToComeIsTheFirstToGoRoundAndRound() {
        for (int round = 0; round < 4; round++) {
            line.add(2);
            line.add(0);
            assertThat(line.poll()).isEqualTo(2);
            assertThat(line.poll()).isZero();
        }
        assertThat(line.isEmpty()).isTrue();
    }

    @Test
    void nobodyWaitsTwice() {
        line.add(1);
        line.add(1);
        assertThat(line.poll()).isEqualTo(1);
        assertThat(line.isEmpty()).isTrue();
        line.add(1);
        assertThat(line.isEmpty()).isFalse();
    }
}
