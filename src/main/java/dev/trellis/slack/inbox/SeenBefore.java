package dev.trellis.slack.inbox;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rolls a transaction back whose key somebody else wrote first. */
final class SeenBefore extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** SQLState class of broken constraints, a unique key among them. */
    private static final String CONSTRAINT = "23";

    SeenBefore() {
        super("seen before", null, false, false);
    }

    static boolean isMeantBy(Throwable failure) {
        for (@Nullable Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
