package dev.trellis.matching.desk;

import dev.trellis.matching.draft.Draft;
import dev.trellis.matching.rules.Refusal;
import dev.trellis.workspace.PersonId;

/** What came of editing a draft. */
public sealed interface Edited {
    /** It is saved, and the rest is arranged anew around it. */
    record Saved(Draft draft, Price price) implements Edited {}

    /** It is saved, and with so many people the rest takes a while to be arranged anew around it. */
    record Arranging(Draft draft) implements Edited {}

    /** An earlier change is still being arranged: wait until that is done. */
    record Busy(Draft draft) implements Edited {}

    /** Somebody else changed the draft since it was on the screen: look again. */
    record ChangedMeanwhile(Draft now) implements Edited {}

    /** It is published or discarded. */
    record Over(Draft draft) implements Edited {}

    /** A rule keeps these two apart. */
    record Refused(PersonId one, PersonId other, Refusal because) implements Edited {}

    /** All of their places are fixed already. */
    record Full(PersonId person) implements Edited {}

    /** Somebody is not part of the draft, or the two are no pair in it. */
    record NotInIt() implements Edited {}

    /** There is no such draft, or what it was made from is gone. */
    record Gone() implements Edited {}

    /** A number of the rules is out of bounds, or nothing counts any more. */
    record Unsound() implements Edited {}

    /** Only a lead of the program makes pairs. */
    record NotALead() implements Edited {}
}
