package dev.trellis.joining;

import dev.trellis.joining.apply.Application.Flaw;
import dev.trellis.joining.apply.Application.Part;
import dev.trellis.joining.apply.JoinRule;
import java.time.LocalDate;
import java.util.Map;

/** What came of joining. */
public sealed interface Joined {
    /** They are in; they hear of a pair by then. */
    record Welcome(Participation participation, LocalDate pairsBy) implements Joined {}

    /** They were in already: what they wrote is replaced. */
    record Changed(Participation participation) implements Joined {}

    record Refused(JoinRule because) implements Joined {}

    /** Nothing was saved. */
    record Flawed(Map<Part, Flaw> flaws) implements Joined {}
}
