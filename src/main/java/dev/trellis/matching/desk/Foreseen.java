package dev.trellis.matching.desk;

import dev.trellis.matching.draft.Figures;

/** What other rules or weights would make of a draft; nothing is stored. */
public sealed interface Foreseen {
    /** These pairs would change. */
    record Would(Figures figures, Price price) implements Foreseen {}

    /** With so many people it is worked out in the background. */
    record TooMany() implements Foreseen {}

    /** A number is out of bounds, or nothing counts any more. */
    record Unsound() implements Foreseen {}

    /** There is no such draft, or what it was made from is gone. */
    record Gone() implements Foreseen {}

    /** Only a lead of the program asks. */
    record NotALead() implements Foreseen {}
}
