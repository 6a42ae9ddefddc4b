package dev.trellis.people.imports.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/** Files for people to open in a spreadsheet: what would be run there as a formula is shown as text. */
public final class CsvPaper {
    /** With these a spreadsheet takes a cell for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final StringWriter text = new StringWriter();
    private final CsvWriter writer = CsvWriter.builder().build(text);

    /** The file that HR fills in. */
    public static String template() {
        return new CsvPaper()
                .line(Arrays.stream(Column.values()).map(Column::heading).toList())
                .line(List.of("ana@example.com", "", "3", "Payments", "hana@example.com", "2024-03-31"))
                .text();
    }

    /** The lines of such a file, without the headings; each has the cells that it has, also when others have more. */
    public static List<List<String>> lines(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)
                .stream()
                .skip(1)
                .map(CsvRecord::getFields)
                .toList();
    }

    /** Whether a spreadsheet would run it. */
    public static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
    }

    public CsvPaper line(List<String> cells) {
        writer.writeRecord(cells.stream().map(CsvPaper::harmless).toList());
        return this;
    }

    public String text() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String harmless(String cell) {
        return isFormula(cell) ? "'" + cell : cell;
    }
}
