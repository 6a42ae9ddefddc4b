package dev.trellis.program;

import dev.trellis.people.Person;
import dev.trellis.people.imports.MayImport;
import jakarta.inject.Singleton;

/** Whoever leads a program may bring HR's file. */
@Singleton
record LeadsImport(ProgramRepository programs) implements MayImport {
    @Override
    public boolean mayImport(Person person) {
        return !programs.ledBy(person.workspace(), person.id()).isEmpty();
    }
}
