package dev.trellis.matching.sheet;

import java.util.List;

/** Rows below a header; a cell is words or a whole number. */
public record Table(List<String> header, List<List<Object>> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        for (List<Object> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("A row has as many cells as the header: " + row.size());
            }
        }
    }
}
