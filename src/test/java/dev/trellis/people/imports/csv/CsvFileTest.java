package dev.trellis.people.imports.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.people.imports.csv.Reading.Table;
import dev.trellis.people.imports.csv.Reading.Unreadable;
import dev.trellis.people.imports.csv.Reading.Why;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @ParameterizedTest
    @ValueSource(strings = {"email,level,team", "email;level;team", "email\tlevel\tteam"})
    void cellsAreToldApartByCommasSemicolonsOrTabs(String headings) {
        char separator = headings.charAt(5);
        Table table =
                table(headings + "\nana@example.com" + separator + "3" + separator + "\"Pay" + separator + "roll\"");

        assertThat(table.cell(only(table), Column.EMAIL)).contains("ana@example.com");
        assertThat(table.cell(only(table), Column.LEVEL)).contains("3");
        assertThat(table.cell(only(table), Column.TEAM)).contains("Pay" + separator + "roll");
    }

    @Test
    void excelsHintNamesTheSeparatorAndCountsAsALine() {
        Table table = table("sep=;\r\nemail;level\r\nana@example.com;3\r\n");

        assertThat(only(table).number()).isEqualTo(3);
        assertThat(table.cell(only(table), Column.LEVEL)).contains("3");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheFirstHeading() {
        assertThat(read("\uFEFFemail,level\nana@example.com,3".getBytes(UTF_8))).isInstanceOf(Table.class);
        assertThat(read("\uFEFFemail\tlevel\nana@example.com\t3".getBytes(UTF_16LE)))
                .isInstanceOf(Table.class);
    }

    @Test
    void whatAnOldSpreadsheetSavedOnWindowsIsReadToo() {
        Table table = (Table) read("email,team\nana@example.com,Büro".getBytes(Charset.forName("windows-1252")));

        assertThat(table.cell(only(table), Column.TEAM)).contains("Büro");
    }

    @Test
    void emptyLinesAreNoRowsAndRowsKeepTheirNumbers() {
        Table table = table("email,level\n\n,\nana@example.com,3\n  ,  \nben@example.com,4\n\n");

        assertThat(table.rows()).extracting(Row::number).containsExactly(4L, 6L);
    }

    @Test
    void quotesHoldSeparatorsLinesAndQuotes() {
        Table table = table("email,team,level\nana@example.com,\"R&D, \"\"new\"\"\nhouse\",3\nben@example.com,x,4");

        assertThat(table.cell(table.rows().getFirst(), Column.TEAM)).contains("R&D, \"new\"\nhouse");
        assertThat(table.rows().getLast().number()).isEqualTo(4);
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithItsLine() {
        assertThat(CsvFile.read("email,team\nana@example.com,x\nben@example.com,\"y\nz"))
                .isEqualTo(new Unreadable(Why.QUOTES, 3));
    }

    @Test
    void headingsAreFoundByTheNamesHrSystemsGiveThem() {
        Table table = table("E-Mail,Grade,Department,Reports To,Hire_Date,Salary\na@b.c,1,T,m@b.c,2024-01-01,1");

        assertThat(table.places()).hasSize(5);
        assertThat(table.ignored()).containsExactly("Salary");
        assertThat(table.heading(Column.MANAGER)).isEqualTo("Reports To");
        assertThat(table.cell(only(table), Column.SLACK_ID)).isEqualTo(Optional.empty());
    }

    @Test
    void aFileThatCannotBeUsedSaysWhy() {
        assertThat(CsvFile.read("")).isEqualTo(new Unreadable(Why.EMPTY, 1));
        assertThat(CsvFile.read("\n ,\n")).isEqualTo(new Unreadable(Why.EMPTY, 1));
        assertThat(CsvFile.read("name,level\nAna,3")).isEqualTo(new Unreadable(Why.NO_PERSON, 1));
        assertThat(CsvFile.read("email,mail\na@b.c,a@b.c")).isEqualTo(new Unreadable(Why.COLUMN_TWICE, 1));
    }

    @Test
    void twentyThousandRowsAreReadAndOneMoreIsNot() {
        String most = "email\n" + "a@b.c\n".repeat(Reading.MOST_ROWS);

        assertThat(table(most).rows()).hasSize(Reading.MOST_ROWS);
        assertThat(CsvFile.read(most + "a@b.c\n")).isEqualTo(new Unreadable(Why.TOO_MANY_ROWS, 20_002));
    }

    private static Table table(String text) {
        return (Table) CsvFile.read(text);
    }

    private static Reading read(byte[] file) {
        return CsvFile.read(file);
    }

    private static Row only(Table table) {
        assertThat(table.rows()).hasSize(1);
        return List.copyOf(table.rows()).getFirst();
    }
}
