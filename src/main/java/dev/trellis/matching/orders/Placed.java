package dev.trellis.matching.orders;

/** What came of asking for pairs. */
public sealed interface Placed {
    /** They are being made. */
    record Taken(Order order) implements Placed {}

    /** The program has not begun, is broken, or is over. */
    record NotOpen() implements Placed {}

    /** Only a lead of the program asks. */
    record NotALead() implements Placed {}
}
