package dev.trellis.people.imports.check;

import dev.trellis.people.imports.csv.Row;
import java.util.List;

/**
 * A row that cannot be used.
 *
 * @param faults all that is wrong with it; a circle of managers is only seen in a row that has no other
 */
public record Flaw(Row row, List<Fault> faults) {
    public Flaw {
        faults = List.copyOf(faults);
    }

    /** Whom the row is about comes before what its cells say. */
    public Fault first() {
        return faults.getFirst();
    }
}
