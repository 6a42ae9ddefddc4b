package dev.trellis.matching.desk;

import dev.trellis.matching.draft.Draft;

/** What came of making pairs. */
public sealed interface Ran {
    record Made(Draft draft) implements Ran {}

    /** Fewer than two people are there to be paired. */
    record Nobody() implements Ran {}

    /** The program has not begun, is broken, or is over. */
    record NotOpen() implements Ran {}

    /** Only a lead of the program makes pairs. */
    record NotALead() implements Ran {}
}
