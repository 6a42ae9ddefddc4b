package dev.trellis.program;

import dev.trellis.people.Person;
import dev.trellis.program.settings.Guidelines;

/** What came of a lead's wish for a program. */
public sealed interface Changed {
    record Saved(Program program) implements Changed {}

    /** Only a lead can do this; this one can be asked. */
    record NotALead(Person lead) implements Changed {}

    /** It was done before; nothing happened. */
    record Already(Program program) implements Changed {}

    /** The program is not open. */
    record NotOpen(Program program) implements Changed {}

    /** The guidelines are longer than {@link Guidelines#LIMIT}. */
    record TooLong() implements Changed {}

    /** A bot, a guest, somebody of another company or whose account is gone cannot be named. */
    record CannotBeNamed(Person person) implements Changed {}
}
