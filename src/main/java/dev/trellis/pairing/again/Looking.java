package dev.trellis.pairing.again;

import dev.trellis.pairing.Pair;
import dev.trellis.program.Program;
import java.time.LocalDate;

/** What came of looking for a new peer. */
public sealed interface Looking {
    /**
     * They are on the list for the next pairs.
     *
     * @param pairsBy the day by which they hear, either way
     * @param kept the old pair is only paused, and goes on after that if both still have room
     */
    record Waiting(Program program, LocalDate pairsBy, boolean kept) implements Looking {}

    /** The pause is over, or never was: the two are a pair. */
    record GoesOn(Pair pair) implements Looking {}

    /** Somebody else, or an open offer, has taken their place. */
    record Full() implements Looking {}

    /** They left the program: they can join again. */
    record NotIn(Program program) implements Looking {}

    /** The program is not open. */
    record Closed() implements Looking {}

    /** Only the two of a pair look for somebody else. */
    record NotYours() implements Looking {}
}
