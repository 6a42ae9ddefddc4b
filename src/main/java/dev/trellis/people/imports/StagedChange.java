package dev.trellis.people.imports;

import dev.trellis.people.organisation.Position;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an import tells of one person, until it is applied. */
@MappedEntity("hr_import_change")
record StagedChange(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        String importId,
        int place,
        @MappedProperty("person_id") PersonId person,
        @MappedProperty("level_no") @Nullable Integer level,
        String team,
        @MappedProperty("manager_id") @Nullable PersonId manager,
        @Nullable LocalDate startedOn) {

    static StagedChange of(String importId, int place, Position now) {
        return new StagedChange(
                importId + "/" + place,
                now.workspace(),
                importId,
                place,
                now.person(),
                now.level(),
                now.team(),
                now.manager(),
                now.startedOn());
    }

    Position position() {
        return new Position(person, workspace, level, team, manager, startedOn);
    }
}
