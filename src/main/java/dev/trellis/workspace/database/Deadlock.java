package dev.trellis.workspace.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a transaction that would succeed if it simply ran again from one that would not. */
final class Deadlock {
    private static final String SERIALIZATION_FAILURE = "40001";
    /** MySQL and MariaDB: deadlock, lock wait timeout; H2: lock timeout, concurrent update of one row. */
    private static final Set<Integer> CODES = Set.of(1213, 1205, 50200, 90131);

    private Deadlock() {}

    static boolean causes(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && isIn(sql)) return true;
        }
        return false;
    }

    private static boolean isIn(SQLException failure) {
        return SERIALIZATION_FAILURE.equals(failure.getSQLState()) || CODES.contains(failure.getErrorCode());
    }
}
