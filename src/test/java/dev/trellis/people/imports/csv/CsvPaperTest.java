package dev.trellis.people.imports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvPaperTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx"})
    void whatASpreadsheetWouldRunIsShownAsText(String cell) {
        String line = new CsvPaper().line(List.of("1", cell)).text();

        assertThat(line).contains("'" + cell).doesNotContain("," + cell);
        assertThat(CsvPaper.isFormula(cell)).isTrue();
    }

    @Test
    void otherCellsStayAsTheyAre() {
        assertThat(new CsvPaper().line(List.of("Büro, 2", "a=b", "")).text().strip())
                .isEqualTo("\"Büro, 2\",a=b,");
    }

    @Test
    void theTemplateCanBeReadBack() {
        Reading.Table table = (Reading.Table) CsvFile.read(CsvPaper.template());

        assertThat(table.places()).hasSize(Column.values().length);
        assertThat(table.ignored()).isEmpty();
        assertThat(table.rows()).hasSize(1);
    }
}
