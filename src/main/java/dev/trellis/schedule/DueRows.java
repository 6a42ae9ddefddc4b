package dev.trellis.schedule;

import dev.trellis.workspace.Rim;
import dev.trellis.workspace.database.DatabaseAway;
import dev.trellis.workspace.database.Transactions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works on rows that fell due, each in a transaction of its own, so that one that fails leaves the others alone. */
@Singleton
public final class DueRows {
    private static final Logger LOG = LoggerFactory.getLogger(DueRows.class);

    private final Transactions transactions;

    DueRows(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Works on one after the other. A row that fails is written down by its id and stays due; without a database nothing
     * is tried any further.
     *
     * @param work looks at the row again, because nobody holds it; how many rows that were
     * @return how many were worked on in all
     */
    public <R> int each(List<R> due, Function<R, ?> id, ToIntFunction<R> work) {
        return due.stream().mapToInt(row -> one(row, id, work)).sum();
    }

    private <R> int one(R row, Function<R, ?> id, ToIntFunction<R> work) {
        return Rim.call(() -> transactions.run(() -> work.applyAsInt(row)), failure -> {
            if (DatabaseAway.causes(failure)) {
                throw new IllegalStateException("The database is away; whatever is left stays due", failure);
            }
            LOG.error(
                    "{} {} failed, stays due, and is tried again",
                    row.getClass().getSimpleName(),
                    id.apply(row),
                    failure);
            return 0;
        });
    }
}
