package dev.trellis.workspace.database;

import io.micronaut.data.connection.exceptions.ConnectionException;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.exceptions.TransactionException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells a database that cannot be reached just now from one that answers with a refusal. */
public final class DatabaseAway {
    /** SQLState class of lost and refused connections. */
    private static final String CONNECTION = "08";

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
