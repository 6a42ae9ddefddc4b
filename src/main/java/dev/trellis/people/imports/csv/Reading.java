package dev.trellis.people.imports.csv;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What came of reading a file. */
public sealed interface Reading {
    /** Rows of a file at most. */
    int MOST_ROWS = 20_000;

    /**
     * It has rows.
     *
     * @param places in which cell each column stands
     * @param ignored headings of columns that Trellis does not read
     */
    record Table(List<String> headings, Map<Column, Integer> places, List<String> ignored, List<Row> rows)
            implements Reading {
        public boolean has(Column column) {
            return places.containsKey(column);
        }

        /** The cell without blanks around it; empty when there is no such column. */
        public Optional<String> cell(Row row, Column column) {
            return Optional.ofNullable(places.get(column))
                    .map(place -> row.cells().get(place).strip());
        }

        /** The heading of that column in this file. */
        public String heading(Column column) {
            return Optional.ofNullable(places.get(column)).map(headings::get).orElse(column.heading());
        }

        public boolean isWhole(Row row) {
            return row.cells().size() == headings.size();
        }
    }

    /** Nothing of it can be used. */
    record Unreadable(Why why, long line) implements Reading {}

    /** Why not. */
    enum Why {
        EMPTY,
        /** Neither an e-mail nor a Slack id says whom a row is about. */
        NO_PERSON,
        /** Two columns say the same thing. */
        COLUMN_TWICE,
        /** A quotation mark that is never closed. */
        QUOTES,
        TOO_MANY_ROWS
    }
}
