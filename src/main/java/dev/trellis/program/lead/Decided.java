package dev.trellis.program.lead;

import dev.trellis.people.Person;
import dev.trellis.program.Program;

/** What came of the answer to somebody who would like to lead. */
public sealed interface Decided {
    /** Answered, now or before; an answer given before stays. */
    record Answered(Person asker, Program program, boolean allowed) implements Decided {}

    /** Meanwhile their account is gone or a guest's, or the program is over; nobody was named. */
    record TooLate(Person asker) implements Decided {}

    /** Only who leads the program, or an admin, answers. */
    record NotYours() implements Decided {}
}
