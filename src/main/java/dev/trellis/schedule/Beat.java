package dev.trellis.schedule;

import java.time.Instant;
import java.util.Optional;

/**
 * Something done again and again, by name. A beat claims rows that are due, a batch at a time, each row in a transaction
 * of its own where it can ({@link DueRows}); it never relies on having been called on time.
 */
public interface Beat {
    /** Its name for Quartz and the log, for example {@code ask due check-ins}. */
    String name();

    /**
     * Does what is due now.
     *
     * @return how many rows it worked on; it is called again until it returns 0
     */
    int beat();

    /** When the next row falls due; may be in the past; empty when none is waiting. Walking the clock stops there. */
    Optional<Instant> nextDue();
}
