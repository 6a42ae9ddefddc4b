package dev.trellis.checkin;

import java.time.LocalDate;

/** What came of an answer. */
public sealed interface Answered {
    /** The question as it stands now; unchanged when the answer came too late for it. */
    record Now(CheckIn checkIn) implements Answered {}

    /** Only the person who was asked may answer. */
    record NotYours() implements Answered {}

    /** No such meeting: the two did not know one another before that day. */
    record TooEarly(LocalDate introduced) implements Answered {}

    /** Nobody has met in the future. */
    record NotYet(LocalDate today) implements Answered {}

    /** Nobody books a day that is over. */
    record Past(LocalDate today) implements Answered {}

    /** Too far ahead to be asked about. */
    record TooFar(LocalDate latest) implements Answered {}
}
