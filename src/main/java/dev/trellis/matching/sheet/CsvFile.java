package dev.trellis.matching.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** A table as CSV in UTF-8, with the mark that makes Excel read it as such. */
public final class CsvFile {
    private static final String MARK = "\uFEFF";

    private CsvFile() {}

    public static byte[] of(Table table) {
        StringWriter text = new StringWriter().append(MARK);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(table.header());
            table.rows().forEach(row -> csv.writeRecord(cells(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }

    private static List<String> cells(List<Object> row) {
        return row.stream()
                .map(cell -> cell instanceof Number ? cell.toString() : Cell.words(cell.toString()))
                .toList();
    }
}
