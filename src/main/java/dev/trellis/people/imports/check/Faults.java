package dev.trellis.people.imports.check;

import dev.trellis.people.imports.csv.Column;
import dev.trellis.people.imports.csv.Reading.Table;
import dev.trellis.people.imports.csv.Row;
import java.util.ArrayList;
import java.util.List;

/** Everything that is found wrong with one row while it is read. */
final class Faults {
    private final Table table;
    private final List<Fault> found = new ArrayList<>();

    Faults(Table table) {
        this.table = table;
    }

    void add(Column column, Reason reason) {
        found.add(new Fault(table.heading(column), reason));
    }

    boolean none() {
        return found.isEmpty();
    }

    Flaw of(Row row) {
        return new Flaw(row, found);
    }
}
