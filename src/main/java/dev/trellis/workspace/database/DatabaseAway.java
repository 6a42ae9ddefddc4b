package dev.trellis.workspace.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
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
