package dev.trellis.program.lead;

import dev.trellis.people.Person;
import dev.trellis.program.Program;

/** What came of asking to lead a program. */
public sealed interface Wished {
    /** This lead, or admin, has been asked, now or before, and has not answered. */
    record Waiting(Person decider) implements Wished {}

    record LeadsAlready(Program program) implements Wished {}

    /** The program is over, or there never was one. */
    record Over() implements Wished {}

    /** A guest, or somebody of another company, cannot lead; this lead can do it for them. */
    record NotForGuests(Person lead) implements Wished {}

    /** Every lead is gone, and Trellis knows no admin here. */
    record Nobody() implements Wished {}
}
