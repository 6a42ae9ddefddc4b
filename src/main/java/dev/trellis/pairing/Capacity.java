package dev.trellis.pairing;

import dev.trellis.joining.roll.PartnerPlaces;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** How many places one person has in a program, and how many of them are taken. */
@MappedEntity("pairing_place")
record Capacity(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("person_id") PersonId person,
        int used,
        int cap) {

    static String id(ProgramId program, PersonId person) {
        return program + "/" + person;
    }

    PartnerPlaces.Room room() {
        return new PartnerPlaces.Room(used, cap);
    }
}
