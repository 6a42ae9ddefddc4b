package dev.trellis.matching.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A table as an Excel file; words are words there, and never a formula. */
public final class XlsxFile {
    private static final String MAKER = "Trellis";
    private static final String VERSION = "1.0";
    private static final int LONGEST = 32_767;

    private XlsxFile() {}

    /**
     * Makes the file.
     *
     * @param name of the one sheet in it
     */
    public static byte[] of(String name, Table table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, MAKER, VERSION)) {
            Worksheet sheet = book.newWorksheet(name);
            write(sheet, 0, List.copyOf(table.header()));
            for (int row = 0; row < table.rows().size(); row++) {
                write(sheet, row + 1, table.rows().get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            if (cells.get(column) instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, shown(cells.get(column).toString()));
            }
        }
    }

    private static String shown(String text) {
        String words = Cell.words(text);
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
