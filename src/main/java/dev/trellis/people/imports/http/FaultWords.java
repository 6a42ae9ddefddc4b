package dev.trellis.people.imports.http;

import dev.trellis.people.imports.check.Fault;
import dev.trellis.people.imports.check.FaultsInWords;
import dev.trellis.people.imports.check.Flaw;
import dev.trellis.slack.kit.Copy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** What is wrong with the rows of a file, in somebody's words. */
public record FaultWords(Copy copy) {
    /** The row and all that is wrong with it. */
    public String row(Flaw flaw) {
        return row(flaw.row().number(), flaw.first().column(), all(flaw.faults()));
    }

    /** The row and one thing that is wrong with it. */
    String row(Flaw flaw, Fault fault) {
        return row(flaw.row().number(), fault.column(), all(List.of(fault)));
    }

    /** The same where the faults were put into words before. */
    String row(long number, String column, String faults) {
        return copy.text(
                column.isEmpty() ? "people.import.badRow" : "people.import.badCells", "row", number, "faults", faults);
    }

    String all(List<Fault> faults) {
        return faults.stream()
                .map(fault -> fault(fault.column(), fault.reason().name().toLowerCase(Locale.ROOT)))
                .reduce((said, next) -> copy.text("people.import.faults", "said", said, "next", next))
                .orElse("");
    }

    private String fault(String column, String code) {
        String reason = copy.text("people.import.reason." + code);
        return column.isEmpty() ? reason : copy.text("people.import.fault", "column", column, "reason", reason);
    }

    /** For files, which have no reader yet when they are written. */
    @Singleton
    record OfFiles() implements FaultsInWords {
        @Override
        public String of(List<Fault> faults) {
            return new FaultWords(Copy.SHARED).all(faults);
        }
    }
}
