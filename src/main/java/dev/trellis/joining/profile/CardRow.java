package dev.trellis.joining.profile;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.jspecify.annotations.Nullable;

/** A card as it is kept; the people named in it are sealed, and blank where there are none. */
@MappedEntity("profile_card")
record CardRow(
        @Id @MappedProperty("person_id") PersonId person,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @Nullable Integer fromHour,
        @Nullable Integer toHour,
        String languages,
        String style,
        String shown,
        String sealedWith,
        String sealedWithout) {}
