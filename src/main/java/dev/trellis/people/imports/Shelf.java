package dev.trellis.people.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.trellis.people.imports.check.Fault;
import dev.trellis.people.imports.check.FaultsInWords;
import dev.trellis.people.imports.check.Flaw;
import dev.trellis.people.imports.check.Report;
import dev.trellis.people.imports.csv.CsvPaper;
import dev.trellis.people.organisation.Position;
import dev.trellis.workspace.Secrets;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays a checked file aside until somebody applies it; the rows that cannot be used are sealed. */
@Singleton
class Shelf {
    private final StagedChangeRepository changes;
    private final Secrets secrets;

    private final FaultsInWords words;

    Shelf(StagedChangeRepository changes, Secrets secrets, FaultsInWords words) {
        this.changes = changes;
        this.secrets = secrets;
        this.words = words;
    }

    /** Bytes of bad rows; sealed they still fit into one packet of the database with the smallest ones. */
    private static final int MOST_BAD = 8 << 20;

    void stage(HrImport one, List<Position> positions) {
        changes.saveAll(IntStream.range(0, positions.size())
                .mapToObj(place -> StagedChange.of(one.id(), place, positions.get(place)))
                .toList());
    }

    List<Position> next(HrImport one, int count) {
        int from = one.tally().done();
        return changes.between(one.workspace(), one.id(), from, from + count).stream()
                .map(StagedChange::position)
                .toList();
    }

    void clear(HrImport one) {
        changes.clear(one.workspace(), one.id());
    }

    String sealBad(HrImport one, Report report) {
        return report.flaws().isEmpty() ? "" : secrets.seal(place("sealed_bad", one), badRows(report));
    }

    String sealIgnored(HrImport one, Report report) {
        String ignored = String.join(", ", report.table().ignored());
        return ignored.isEmpty() ? "" : secrets.seal(place("sealed_ignored", one), ignored);
    }

    String bad(HrImport one) {
        return one.sealedBad().isEmpty() ? "" : secrets.open(place("sealed_bad", one), one.sealedBad());
    }

    String ignored(HrImport one) {
        return one.sealedIgnored().isEmpty() ? "" : secrets.open(place("sealed_ignored", one), one.sealedIgnored());
    }

    /** Row, its first fault's column and reason, then the row as it was, and last all its faults in words. */
    private String badRows(Report report) {
        CsvPaper paper = new CsvPaper();
        paper.line(joined(List.of("row", "column", "reason"), report.table().headings(), List.of("faults")));
        int left = MOST_BAD;
        for (Flaw flaw : report.flaws()) {
            List<String> line = line(flaw);
            left -= line.stream()
                    .mapToInt(cell -> cell.getBytes(UTF_8).length + 1)
                    .sum();
            if (left < 0) {
                paper.line(List.of(String.valueOf(flaw.row().number()), "", "and_all_below_it"));
                break;
            }
            paper.line(line);
        }
        return paper.text();
    }

    private List<String> line(Flaw flaw) {
        Fault first = flaw.first();
        List<String> why = List.of(
                String.valueOf(flaw.row().number()),
                first.column(),
                first.reason().name().toLowerCase(Locale.ROOT));
        return joined(why, flaw.row().cells(), List.of(words.of(flaw.faults())));
    }

    @SafeVarargs
    private static List<String> joined(List<String>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }

    private static String place(String column, HrImport one) {
        return "hr_import." + column + "/" + one.id();
    }
}
