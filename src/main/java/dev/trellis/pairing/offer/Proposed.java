package dev.trellis.pairing.offer;

/** What came of a proposal. */
public sealed interface Proposed {
    /** Both are asked. */
    record Sent(Offer offer) implements Proposed {}

    record Refused(Refusal because) implements Proposed {}

    /** Only a lead of the program pairs people. */
    record NotALead() implements Proposed {}
}
