package dev.trellis.people.imports.check;

import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.people.imports.csv.Reading.Table;
import dev.trellis.people.organisation.Addresses;
import dev.trellis.people.organisation.Organisation;
import dev.trellis.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;

/** Holds a file against what is known of people. */
@Singleton
public class Inspection {
    private final People people;
    private final Organisation organisation;
    private final Addresses addresses;

    Inspection(People people, Organisation organisation, Addresses addresses) {
        this.people = people;
        this.organisation = organisation;
        this.addresses = addresses;
    }

    public Report of(WorkspaceId workspace, Table table) {
        Faces faces = new Faces(
                people.all(workspace).values().stream()
                        .filter(person -> !person.bot())
                        .collect(Collectors.toUnmodifiableMap(Person::slackId, Person::id)),
                addresses.book(workspace));
        return new Check(workspace, table, faces, organisation.all(workspace)).report();
    }
}
