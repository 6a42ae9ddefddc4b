package dev.trellis.program.permission;

import dev.trellis.people.Person;

/** What came of an admin's answer. */
public sealed interface Answered {
    record Done(Person asker, boolean allowed) implements Answered {}

    /** Somebody answered before. */
    record Already(Person asker, boolean allowed) implements Answered {}

    record NotAnAdmin() implements Answered {}
}
