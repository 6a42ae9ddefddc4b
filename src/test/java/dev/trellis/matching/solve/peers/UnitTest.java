package dev.trellis.matching.solve.peers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitTest {
    @Test
    void smallCostsStayAsTheyAre() {
        assertThat(Unit.of(20_000, 300)).isEqualTo(new Unit(1));
        assertThat(Unit.of(0, 0)).isEqualTo(new Unit(1));
    }

    @Test
    void allClaimsTogetherStayFarBelowWhereTheLibraryGivesUp() {
        Unit unit = Unit.of(4_000_000_000L, 20_000);

        assertThat(unit.in(4_000_000_000L) * 20_000).isLessThan(1e10 / 8);
        assertThat(unit.in(1)).isGreaterThan(1e-9 * 100);
    }

    @Test
    void noDigitIsLost() {
        Unit unit = Unit.of(4_000_000_000L, 20_000);
        new Random(1)
                .longs(1_000, 0, 4_000_000_000L * 20_000)
                .forEach(cost -> assertThat(unit.out(unit.in(cost))).isEqualTo(cost));
    }

    @Test
    void whatCouldNotBeExactIsRefusedBeforeItIsTried() {
        assertThatThrownBy(() -> Unit.of(4_000_000_000_000L, 20_000)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRoundedClaimIsNotTakenForAnExactOne() {
        assertThatThrownBy(() -> new Unit(4).out(0.3)).isInstanceOf(ArithmeticException.class);
    }
}
