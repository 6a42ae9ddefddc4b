package dev.trellis.matching.round;

import dev.trellis.matching.draft.Draft;
import dev.trellis.workspace.PersonId;
import java.time.Instant;

/** What came of publishing a draft. */
public sealed interface Published {
    /** Its offers go out from now on, at the pace Slack allows. */
    record Begun(Draft draft) implements Published {}

    /** It was published before. */
    record Already(PersonId by, Instant at) implements Published {}

    /** Somebody else changed the draft since it was on the screen: look again. */
    record ChangedMeanwhile(Draft now) implements Published {}

    /** Another draft that asks some of the same people was published since it was made. */
    record Overtaken(Draft draft) implements Published {}

    /** A change of it is still being arranged. */
    record Arranging() implements Published {}

    /** It has no pairs. */
    record NoPairs() implements Published {}

    /** The program has not begun, is broken, or is over. */
    record NotOpen() implements Published {}

    /** There is no such draft, or it was thrown away. */
    record Gone() implements Published {}

    /** Only a lead of the program publishes. */
    record NotALead() implements Published {}
}
