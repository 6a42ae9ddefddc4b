package dev.trellis.workspace.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
    @Test
    void aConnectionThatCannotBeHadIsTheDatabasesAbsence() {
        assertThat(DatabaseAway.causes(failure(new SQLTransientConnectionException("timed out"))))
                .isTrue();
        assertThat(DatabaseAway.causes(failure(new SQLException("lost", "08S01"))))
                .isTrue();
        assertThat(DatabaseAway.causes(failure(new SQLException("twice", "23000"))))
                .isFalse();
    }

    @Test
    void meanwhileSomethingElseIsDone() {
        assertThat(DatabaseAway.orElse(() -> "kept", () -> "later")).isEqualTo("kept");
        assertThat(DatabaseAway.orElse(failing(new SQLException("lost", "08006")), () -> "later"))
                .isEqualTo("later");
    }

    @Test
    void anotherFailureStaysWhatItIs() {
        assertThatThrownBy(() -> DatabaseAway.orElse(failing(new SQLException("twice", "23000")), () -> "later"))
                .isInstanceOf(DataAccessException.class);
    }

    private static Supplier<String> failing(SQLException cause) {
        return () -> {
            throw failure(cause);
        };
    }

    private static DataAccessException failure(SQLException cause) {
        return new DataAccessException("it failed", cause);
    }
}
