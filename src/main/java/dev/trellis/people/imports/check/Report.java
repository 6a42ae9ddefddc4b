package dev.trellis.people.imports.check;

import dev.trellis.people.imports.csv.Reading.Table;
import dev.trellis.people.organisation.Position;
import java.util.List;

/**
 * What a file would change.
 *
 * @param recognised rows about somebody who is here
 * @param changes only what is different from what is known
 */
public record Report(Table table, int recognised, List<Position> changes, List<Flaw> flaws) {
    public Tally tally() {
        return new Tally(table.rows().size(), recognised, changes.size(), flaws.size(), 0);
    }
}
