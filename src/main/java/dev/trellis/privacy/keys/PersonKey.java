package dev.trellis.privacy.keys;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** One person's data key, itself sealed by a master key; destroying this row destroys what they wrote. */
@MappedEntity("person_key")
record PersonKey(@Id String id, WorkspaceId workspaceId, PersonId personId, String wrapped, String wrappedBy) {
    PersonKey rewrapped(String wrapped, String by) {
        return new PersonKey(id, workspaceId, personId, wrapped, by);
    }
}
