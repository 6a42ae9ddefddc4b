package dev.trellis.matching.desk;

import dev.trellis.matching.rules.Refusal;
import dev.trellis.workspace.PersonId;

/** Why two people are not paired in a draft. */
public sealed interface Explained {
    /** They are. */
    record Paired() implements Explained {}

    /** A rule refuses. Of a confidential one HR reads only that a constraint exists. */
    record Refused(Refusal because) implements Explained {}

    /** Somebody fixed it so by hand. */
    record ByHand() implements Explained {}

    /** They could be a pair; this is what the whole would lose, or that it would lose nothing. */
    record Costs(Price price) implements Explained {}

    /** They could be a pair; with so many people what the whole would lose is worked out in the background. */
    record Possible() implements Explained {}

    /** This one is not part of the draft: not available, or not chosen. */
    record NotInIt(PersonId person) implements Explained {}

    /** There is no such draft, or what it was made from is gone. */
    record Gone() implements Explained {}

    /** Only a lead of the program asks. */
    record NotALead() implements Explained {}
}
