package dev.trellis.workspace.database;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached just now from one that answers with a refusal. */
public final class DatabaseAway {
    /** SQLState class of lost and refused connections. */
    private static final String CONNECTION = "08";

    /** SQLState of a wrong user or password. */
    private static final String DENIED = "28000";

    /** MySQL's and MariaDB's number for a user without a right to the database. */
    private static final int NOT_THIS_DATABASE = 1044;

    private static final int BAD_DATABASE = 1049;
    private static final int H2_NO_DATABASE = 90146;

    private DatabaseAway() {}

    public static boolean causes(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLTransientConnectionException) return true;
            if (each instanceof SQLException sql && isLost(sql.getSQLState())) return true;
        }
        return false;
    }

    /** What the work gives, or {@code whileAway} when the database cannot be reached; other failures stay what they are. */
    public static <T> T orElse(Supplier<T> work, Supplier<T> whileAway) {
        try {
            return work.get();
        } catch (DataAccessException | TransactionException | ConnectionException e) {
            if (!causes(e)) {
                throw e;
            }
            return whileAway.get();
        }
    }

    /** What somebody has to do about a server that answered and said no; empty when waiting may help. */
    static Optional<String> refusal(Throwable failure) {
        Optional<String> line = Optional.empty();
        for (@Nullable Throwable each = failure; each != null && line.isEmpty(); each = each.getCause()) {
            if (each instanceof SQLException sql) line = Optional.ofNullable(todo(sql));
        }
        return line;
    }

    private static @Nullable String todo(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case BAD_DATABASE, H2_NO_DATABASE ->
                "The server has no database of the name in DATABASE_URL: create it, or correct the name.";
            case NOT_THIS_DATABASE ->
                "DATABASE_USER may not use the database in DATABASE_URL: grant it all rights there, or name another one.";
            default ->
                DENIED.equals(failure.getSQLState())
                        ? "The server refuses DATABASE_USER with this DATABASE_PASSWORD: correct them, or create that user"
                                + " there."
                        : null;
        };
    }

    /** The innermost message says the most: the outer ones are the pool's and the migration's. */
    static String line(Throwable failure) {
        Throwable deepest = failure;
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each.getMessage() != null) deepest = each;
        }
        return String.valueOf(deepest.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip();
    }

    private static boolean isLost(@Nullable String state) {
        return state != null && state.startsWith(CONNECTION);
    }
}
