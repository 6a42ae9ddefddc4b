package dev.trellis.pairing;

import java.time.Instant;
import java.time.LocalDate;

/** What came of booking a talk. */
public sealed interface TalkOutcome {
    /** It is booked for then. */
    record Booked(Pair pair, Instant at) implements TalkOutcome {}

    /** That time is over already. */
    record Past() implements TalkOutcome {}

    /** That time lies too far ahead. */
    record TooFar(LocalDate latest) implements TalkOutcome {}

    /** Only the two may book it. */
    record NotYours() implements TalkOutcome {}

    /** It cannot be saved, for a reason that they read in the morning. */
    record NotNow() implements TalkOutcome {}

    /** The pair is over or paused. */
    record Over() implements TalkOutcome {}
}
