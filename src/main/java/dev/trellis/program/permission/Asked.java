package dev.trellis.program.permission;

import dev.trellis.people.Person;

/** What came of asking for the right to set programs up. */
public sealed interface Asked {
    /** This admin has been asked, now or before, and has not answered. */
    record Waiting(Person admin) implements Asked {}

    record AllowedAlready() implements Asked {}

    /** Trellis is still reading who works here, and knows no admin yet. */
    record Early() implements Asked {}

    /** Trellis knows no admin here. */
    record Nobody() implements Asked {}
}
