package dev.trellis.matching.desk;

import dev.trellis.matching.Decision;
import dev.trellis.pairing.Couple;
import dev.trellis.workspace.PersonId;

/** One thing to decide about a draft by hand. */
public sealed interface Edit {
    /** These two are a pair. */
    record Pin(PersonId one, PersonId other) implements Edit {}

    /** These two are none. */
    record Forbid(PersonId one, PersonId other) implements Edit {}

    /** Two pairs exchange partners. */
    record Swap(Couple first, Couple second) implements Edit {}

    /** They wait for another round. */
    record Later(PersonId person) implements Edit {}

    /** Whether these two are a pair is open again; what else was decided about either of them stays. */
    record LetGo(PersonId one, PersonId other) implements Edit {}

    /** Whatever was decided about them is open again. */
    record Release(PersonId person) implements Edit {}

    /** Its name in the log. */
    default Decision decision() {
        return switch (this) {
            case Pin _ -> Decision.PIN;
            case Forbid _ -> Decision.FORBID;
            case Swap _ -> Decision.SWAP;
            case Later _ -> Decision.LATER;
            case LetGo _, Release _ -> Decision.RELEASE;
        };
    }

    /** Whom it is about, for the log. */
    default String about() {
        return switch (this) {
            case Pin pin -> pin.one() + " " + pin.other();
            case Forbid forbid -> forbid.one() + " " + forbid.other();
            case Swap swap ->
                swap.first().lower() + " " + swap.first().higher() + " "
                        + swap.second().lower() + " " + swap.second().higher();
            case LetGo two -> two.one() + " " + two.other();
            case Later later -> later.person().toString();
            case Release release -> release.person().toString();
        };
    }
}
