package dev.trellis.people.imports.csv;

import java.util.List;

/**
 * A row of a file.
 *
 * @param number the line it begins in; the headings are line 1
 */
public record Row(long number, List<String> cells) {
    public Row {
        cells = List.copyOf(cells);
    }
}
