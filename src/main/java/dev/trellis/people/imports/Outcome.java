package dev.trellis.people.imports;

import dev.trellis.people.imports.check.Flaw;
import dev.trellis.people.imports.csv.Reading;
import java.util.List;

/** What came of bringing a file, or of applying it. */
public sealed interface Outcome {
    /** It was looked through; nothing is changed. */
    record Checked(HrImport found, List<Flaw> flaws, List<String> ignored) implements Outcome {}

    /** It is being applied, or is already. */
    record Applying(HrImport found) implements Outcome {}

    record Unreadable(Reading.Unreadable because) implements Outcome {}

    /** Another file is being applied right now. */
    record Busy() implements Outcome {}

    /** There is no such import any more, or a newer file was checked since. */
    record Outdated() implements Outcome {}
}
