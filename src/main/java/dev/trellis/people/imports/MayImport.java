package dev.trellis.people.imports;

import dev.trellis.people.Person;

/** Says of somebody whether their work lets them bring HR's file; the rooms above know who that is. */
public interface MayImport {
    boolean mayImport(Person person);
}
