package dev.trellis.people.imports.check;

import dev.trellis.people.imports.csv.Row;

/**
 * A row that cannot be used.
 *
 * @param column its heading in the file; "" when the whole row is meant
 */
public record Flaw(Row row, String column, Reason reason) {}
