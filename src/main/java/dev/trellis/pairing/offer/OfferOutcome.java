package dev.trellis.pairing.offer;

import dev.trellis.joining.apply.JoinRule;
import dev.trellis.pairing.Pair;

/** What came of answering an offer. */
public sealed interface OfferOutcome {
    /** It is saved, and the offer stays open. */
    record Saved(OfferView view) implements OfferOutcome {}

    /** Both said yes: they are a pair. */
    record Paired(OfferView view, Pair pair) implements OfferOutcome {}

    /** They passed. */
    record Passed(OfferView view) implements OfferOutcome {}

    /** Their line was changed since: a yes holds only for the line one has read. */
    record LineChanged(OfferView view) implements OfferOutcome {}

    /** The offer is over already; it may have become a pair. */
    record Over(OfferView view) implements OfferOutcome {}

    /** They cannot be in the program any more. */
    record Refused(JoinRule because) implements OfferOutcome {}

    /** It is an offer to other people. */
    record NotYours() implements OfferOutcome {}
}
