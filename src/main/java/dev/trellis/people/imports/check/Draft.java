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
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One row being read into a position. What has no column, or cannot be read, stays as it was; an empty cell empties it.
 */
record Draft(Table table, Row row, Position before, Faults faults) {
    private static final int HIGHEST = 99;
    private static final int TEAM = 100;
    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, strictly("uuuu/M/d"), strictly("d.M.uuuu"));
    private static final LocalDate EARLIEST = LocalDate.of(1940, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** The 31st of February is no day, and not the 28th either. */
    private static DateTimeFormatter strictly(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    Position position(Faces faces) {
        return new Position(before.person(), before.workspace(), level(), team(), manager(faces), start());
    }

    private @Nullable Integer level() {
        Optional<String> cell = table.cell(row, Column.LEVEL);
        if (cell.isEmpty()) {
            return before.level();
        }
        String text = cell.get();
        if (!text.isEmpty() && (!text.matches("\\d{1,2}") || Integer.parseInt(text) > HIGHEST || text.matches("0+"))) {
            faults.add(Column.LEVEL, Reason.LEVEL);
            return before.level();
        }
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private String team() {
        String text = table.cell(row, Column.TEAM).map(Draft::onOneLine).orElse(before.team());
        if (CsvPaper.isFormula(text)) {
            faults.add(Column.TEAM, Reason.FORMULA);
        }
        if (text.codePointCount(0, text.length()) > TEAM) {
            faults.add(Column.TEAM, Reason.TEAM_LONG);
        }
        return text;
    }

    private static String onOneLine(String cell) {
        return cell.replaceAll("\\s+", " ");
    }

    private @Nullable PersonId manager(Faces faces) {
        Optional<String> cell = table.cell(row, Column.MANAGER);
        if (cell.isEmpty()) {
            return before.manager();
        }
        if (cell.get().isEmpty()) {
            return null;
        }
        Optional<PersonId> manager = faces.either(cell.get());
        if (manager.isEmpty()) {
            faults.add(Column.MANAGER, Reason.UNKNOWN_MANAGER);
        } else if (manager.get().equals(before.person())) {
            faults.add(Column.MANAGER, Reason.OWN_MANAGER);
        }
        return manager.orElseGet(before::manager);
    }

    private @Nullable LocalDate start() {
        Optional<String> cell = table.cell(row, Column.START);
        if (cell.isEmpty()) {
            return before.startedOn();
        }
        if (cell.get().isEmpty()) {
            return null;
        }
        Optional<LocalDate> start = DATES.stream()
                .flatMap(format -> date(cell.get(), format).stream())
                .filter(day -> day.isAfter(EARLIEST) && day.isBefore(LATEST))
                .findFirst();
        if (start.isEmpty()) {
            faults.add(Column.START, Reason.DATE);
        }
        return start.orElseGet(before::startedOn);
    }

    private static Optional<LocalDate> date(String text, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
