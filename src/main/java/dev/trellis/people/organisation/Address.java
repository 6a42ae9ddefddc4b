package dev.trellis.people.organisation;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/** By what somebody's e-mail address is recognised. */
@MappedEntity("person_address")
record Address(
        @Id @MappedProperty("person_id") PersonId person,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        String mark) {}
