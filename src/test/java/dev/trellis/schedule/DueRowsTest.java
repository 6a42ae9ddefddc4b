package dev.trellis.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.HouseTest;
import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

@HouseTest
class DueRowsTest {
    private final DueRows rows;
    private final List<String> worked = new ArrayList<>();

    DueRowsTest(DueRows rows) {
        this.rows = rows;
    }

    @Test
    void oneThatFailsLeavesTheOthersAlone() {
        assertThat(rows.each(List.of("a", "broken", "b"), Function.identity(), this::work))
                .isEqualTo(2);
        assertThat(worked).containsExactly("a", "b");
    }

    @Test
    void withOnlyBrokenOnesThereIsNothingToGoOnWith() {
        assertThat(rows.each(List.of("broken"), Function.identity(), this::work))
                .isZero();
    }

    @Test
    void withoutADatabaseTheRestIsLeftForLater() {
        assertThatThrownBy(() -> rows.each(List.of("a", "away", "b"), Function.identity(), this::work))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("stays due");
        assertThat(worked).containsExactly("a");
    }

    private int work(String row) {
        switch (row) {
            case "broken" -> throw new IllegalStateException("a bug");
            case "away" -> throw new DataAccessException("gone", new SQLTransientConnectionException("timed out"));
            default -> worked.add(row);
        }
        return 1;
    }
}
