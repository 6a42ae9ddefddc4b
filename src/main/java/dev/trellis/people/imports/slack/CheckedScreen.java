package dev.trellis.people.imports.slack;

import dev.trellis.people.imports.HrImport;
import dev.trellis.people.imports.Outcome;
import dev.trellis.people.imports.check.Tally;
import dev.trellis.people.imports.http.FaultWords;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Line;
import dev.trellis.slack.kit.Screen;

/** What a file would change, with every row that cannot be used, before anything is changed. */
record CheckedScreen(Outcome.Checked checked) {
    static final String ID = "people.import.apply";

    /** The same with nothing to apply. */
    private static final String NOTHING = "people.import.nothing";

    private static final int SHOWN = 40;

    /** What the modal carries. */
    record Carries(String found) {}

    Screen screen(Copy copy) {
        HrImport found = checked.found();
        Tally tally = found.tally();
        Screen screen = Screen.modal(tally.changes() > 0 ? ID : NOTHING, copy).carrying(new Carries(found.id()));
        screen.line("people.import.found", "rows", tally.rowCount(), "recognised", tally.recognised());
        screen.line("people.import.changes", "changes", tally.changes());
        if (!checked.ignored().isEmpty()) {
            screen.line("people.import.ignored", "columns", String.join(", ", checked.ignored()));
        }
        if (tally.bad() > 0) {
            screen.line("people.import.bad", "bad", tally.bad());
        }
        checked.flaws().stream().limit(SHOWN).forEach(flaw -> screen.line(Line.of(new FaultWords(copy).row(flaw))));
        if (tally.bad() > SHOWN) {
            screen.small("people.import.others", "count", tally.bad() - SHOWN);
        }
        return screen;
    }
}
