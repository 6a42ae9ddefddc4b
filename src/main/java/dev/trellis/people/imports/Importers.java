package dev.trellis.people.imports;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import jakarta.inject.Singleton;
import java.util.List;

/** Who may bring HR's file: workspace admins, and whoever leads a program. */
@Singleton
public class Importers {
    private final People people;
    private final List<MayImport> others;

    Importers(People people, List<MayImport> others) {
        this.people = people;
        this.others = others;
    }

    public boolean include(Person person) {
        return !person.deactivated()
                && (people.isAdmin(person) || others.stream().anyMatch(other -> other.mayImport(person)));
    }
}
