package dev.trellis.people.imports.check;

import dev.trellis.people.imports.csv.Column;
import dev.trellis.people.imports.csv.CsvPaper;
import dev.trellis.people.imports.csv.Reading.Table;
import dev.trellis.people.imports.csv.Row;
import dev.trellis.people.organisation.Position;
import dev.trellis.workspace.PersonId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row being read into a position. What has no column stays as it was; an empty cell empties it.
 */
record Draft(Table table, Row row, Position before) {
    private static final int HIGHEST = 99;
    private static final int TEAM = 100;
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("yyyy/M/d"),
            DateTimeFormatter.ofPattern("d.M.yyyy"));
    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** Thrown where a cell cannot be read, caught where the row is put aside. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;

        private final Column column;
        private final Reason reason;

        Unfit(Column column, Reason reason) {
            super(reason.name(), null, false, false);
            this.column = column;
            this.reason = reason;
        }

        Flaw flaw(Table table, Row row) {
            return new Flaw(row, table.heading(column), reason);
        }
    }

    Position position(Faces faces) throws Unfit {
        return new Position(before.person(), before.workspace(), level(), team(), manager(faces), start());
    }

    private @Nullable Integer level() throws Unfit {
        Optional<String> cell = table.cell(row, Column.LEVEL);
        if (cell.isEmpty()) {
            return before.level();
        }
        String text = cell.get();
        if (!text.isEmpty() && (!text.matches("\\d{1,2}") || Integer.parseInt(text) > HIGHEST || text.matches("0+"))) {
            throw new Unfit(Column.LEVEL, Reason.LEVEL);
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private String team() throws Unfit {
        String text = table.cell(row, Column.TEAM).map(Draft::onOneLine).orElse(before.team());
        if (CsvPaper.isFormula(text)) {
            throw new Unfit(Column.TEAM, Reason.FORMULA);
        }
        if (text.codePointCount(0, text.length()) > TEAM) {
            throw new Unfit(Column.TEAM, Reason.TEAM_LONG);
        }
        return text;
    }

    private static String onOneLine(String cell) {
        return cell.replaceAll("\\s+", " ");
    }

    private @Nullable PersonId manager(Faces faces) throws Unfit {
        Optional<String> cell = table.cell(row, Column.MANAGER);
        if (cell.isEmpty()) {
            return before.manager();
        }
        if (cell.get().isEmpty()) {
            return null;
        }
        PersonId manager =
                faces.either(cell.get()).orElseThrow(() -> new Unfit(Column.MANAGER, Reason.UNKNOWN_MANAGER));
        if (manager.equals(before.person())) {
            throw new Unfit(Column.MANAGER, Reason.OWN_MANAGER);
        }
        return manager;
    }

    private @Nullable LocalDate start() throws Unfit {
        Optional<String> cell = table.cell(row, Column.START);
        if (cell.isEmpty()) {
            return before.startedOn();
        }
        if (cell.get().isEmpty()) {
            return null;
        }
        return DATES.stream()
                .flatMap(format -> date(cell.get(), format).stream())
                .filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST))
                .findFirst()
                .orElseThrow(() -> new Unfit(Column.START, Reason.DATE));
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
