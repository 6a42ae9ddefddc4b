package dev.trellis.matching;

/** What came of changing a program's rules and weights. */
public sealed interface PolicyChanged {
    record Saved(Policy policy) implements PolicyChanged {}

    /** A number is out of bounds, or nothing counts any more. */
    record Unsound() implements PolicyChanged {}

    /** Only a lead of the program decides. */
    record NotALead() implements PolicyChanged {}
}
