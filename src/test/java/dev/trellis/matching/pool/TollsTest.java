package dev.trellis.matching.pool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.matching.solve.Duals;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TollsTest {
    private final Tolls tolls = Tolls.of(new Duals.Claims(
            Collections.nCopies(10, 0L),
            List.of(
                    new Duals.OddGroup(List.of(0, 1, 2, 3, 4, 5, 9), 7),
                    new Duals.OddGroup(List.of(0, 1, 2), 5),
                    new Duals.OddGroup(List.of(3, 4, 5), 11),
                    new Duals.OddGroup(List.of(6), 3))));

    @Test
    void twoInTheSameGroupShareItsTollAndThoseAroundIt() {
        assertThat(tolls.common(0, 2)).isEqualTo(12);
        assertThat(tolls.common(4, 3)).isEqualTo(18);
    }

    @Test
    void twoInDifferentGroupsShareOnlyWhatIsAroundBoth() {
        assertThat(tolls.common(1, 5)).isEqualTo(7);
        assertThat(tolls.common(9, 0)).isEqualTo(7);
    }

    @Test
    void whoIsInNoGroupSharesNothing() {
        assertThat(tolls.common(0, 6)).isZero();
        assertThat(tolls.common(7, 8)).isZero();
        assertThat(Tolls.none(3).common(0, 2)).isZero();
    }
}
