package dev.trellis.people.imports.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.trellis.people.imports.csv.Reading.Unreadable;
import dev.trellis.people.imports.csv.Reading.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a file as HR's spreadsheets and systems save them: commas, semicolons or tabs, with a BOM, quotes, empty lines. */
public final class CsvFile {
    private static final String EXCELS_HINT = "sep=";

    private CsvFile() {}

    public static Reading read(byte[] file) {
        return read(FileText.decoded(file));
    }

    /** The same from a text that was pasted. */
    public static Reading read(String text) {
        Source source = Source.of(FileText.withoutMark(text));
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = records(source)) {
            for (CsvRecord line : records) {
                if (rows.size() > Reading.MOST_ROWS) {
                    return new Unreadable(Why.TOO_MANY_ROWS, line.getStartingLineNumber());
                }
                row(line, source).ifPresent(rows::add);
            }
        } catch (CsvParseException e) {
            return new Unreadable(
                    Why.QUOTES, rows.isEmpty() ? 1 : rows.getLast().number() + 1);
        } catch (java.io.IOException e) {
            throw new IllegalStateException("A text in memory cannot be read", e);
        }
        return rows.isEmpty() ? new Unreadable(Why.EMPTY, 1) : table(rows);
    }

    private static CsvReader<CsvRecord> records(Source source) {
        return CsvReader.builder()
                .fieldSeparator(source.separator)
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(source.text);
    }

    /** Nothing for a line in which every cell is blank: spreadsheets save such lines below the last one. */
    private static Optional<Row> row(CsvRecord line, Source source) {
        List<String> cells = line.getFields();
        return cells.stream().allMatch(String::isBlank)
                ? Optional.empty()
                : Optional.of(new Row(line.getStartingLineNumber() + source.linesBefore, cells));
    }

    private static Reading table(List<Row> rows) {
        List<String> headings = rows.getFirst().cells();
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        List<String> ignored = new ArrayList<>();
        for (int place = 0; place < headings.size(); place++) {
            Optional<Column> column = Column.under(headings.get(place));
            if (column.isEmpty()) {
                ignored.add(headings.get(place));
            } else if (places.put(column.get(), place) != null) {
                return new Unreadable(Why.COLUMN_TWICE, rows.getFirst().number());
            }
        }
        if (!places.containsKey(Column.EMAIL) && !places.containsKey(Column.SLACK_ID)) {
            return new Unreadable(Why.NO_PERSON, rows.getFirst().number());
        }
        return new Reading.Table(headings, places, ignored, List.copyOf(rows.subList(1, rows.size())));
    }

    /** The text to read, and how its cells are told apart. */
    private record Source(String text, char separator, int linesBefore) {
        private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

        static Source of(String text) {
            String first = text.lines().findFirst().orElse("").strip();
            if (first.startsWith(EXCELS_HINT) && first.length() == EXCELS_HINT.length() + 1) {
                String rest = text.substring(Math.min(text.length(), text.indexOf('\n') + 1));
                return new Source(rest, first.charAt(EXCELS_HINT.length()), 1);
            }
            return new Source(text, commonest(headings(text)), 0);
        }

        private static String headings(String text) {
            return text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        }

        private static char commonest(String headings) {
            return SEPARATORS.stream()
                    .max(Comparator.comparingLong(separator -> count(headings, separator)))
                    .filter(separator -> count(headings, separator) > 0)
                    .orElse(',');
        }

        private static long count(String headings, char separator) {
            return Stream.of(headings)
                    .flatMapToInt(String::chars)
                    .filter(one -> one == separator)
                    .count();
        }
    }
}
