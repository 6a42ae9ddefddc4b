package dev.trellis.workspace.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "28000, 1045, correct them",
        "28000, 1698, correct them",
        "28000, 28000, correct them",
        "42000, 1044, grant it all rights",
        "42000, 1049, create it",
        "90146, 90146, create it"
    })
    void aServerThatSaysNoIsNotWaitedFor(String state, int code, String todo) {
        var refusal = new SQLException("Access denied for user 'trellis'@'10.0.0.7'", state, code);

        assertThat(DatabaseAway.refusal(failure(poolsOwn(refusal))))
                .hasValueSatisfying(line -> assertThat(line).contains(todo).doesNotContain("10.0.0.7"));
    }

    @ParameterizedTest
    @CsvSource({"08S01, 0", "08001, 1040", "40001, 1213"})
    void oneThatIsAwayOrBusyIs(String state, int code) {
        assertThat(DatabaseAway.refusal(failure(poolsOwn(new SQLException("away", state, code)))))
                .isEmpty();
    }

    /** As the pool says that it could not connect in time. */
    private static SQLException poolsOwn(SQLException cause) {
        return new SQLTransientConnectionException("timed out", cause.getSQLState(), cause);
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
