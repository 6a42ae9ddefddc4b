package dev.trellis.people.imports.http;

import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.check.Fault;
import dev.trellis.people.imports.check.Flaw;
import dev.trellis.slack.kit.Copy;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;

/**
 * What a file would change or has changed, for a program to read.
 *
 * @param state {@code checked} after a dry run, {@code applied} after the changes were made
 * @param rows without the headings
 * @param recognised rows about somebody who is here
 * @param changes people of whom something is different from what was known
 * @param bad rows that cannot be used
 * @param badRows the first thousand of them
 */
@Serdeable
record Found(
        String state,
        int rows,
        int recognised,
        int changes,
        int bad,
        List<String> ignoredColumns,
        List<BadRow> badRows) {
    private static final int MOST = 1_000;

    /** A row that cannot be used: its first fault, and all of them. */
    @Serdeable
    record BadRow(long row, String column, String reason, List<BadCell> faults) {
        static BadRow of(Flaw flaw) {
            return new BadRow(
                    flaw.row().number(),
                    flaw.first().column(),
                    plain(flaw.first().reason()),
                    flaw.faults().stream().map(fault -> BadCell.of(flaw, fault)).toList());
        }
    }

    /** One fault of a row; column is "" when the whole row is meant, and the sentence is for people. */
    @Serdeable
    record BadCell(String column, String reason, String sentence) {
        static BadCell of(Flaw flaw, Fault fault) {
            return new BadCell(fault.column(), plain(fault.reason()), new FaultWords(Copy.SHARED).row(flaw, fault));
        }
    }

    static Found of(Outcome.Checked checked, HrImport now) {
        return new Found(
                plain(now.state()),
                now.tally().rowCount(),
                now.tally().recognised(),
                now.tally().changes(),
                now.tally().bad(),
                checked.ignored(),
                checked.flaws().stream().limit(MOST).map(BadRow::of).toList());
    }

    private static String plain(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
