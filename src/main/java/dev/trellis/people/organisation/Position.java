package dev.trellis.people.organisation;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in the company, as HR tells.
 *
 * @param level 1 and up; empty when HR did not say
 * @param team "" when HR did not say
 * @param manager whom they report to
 */
@MappedEntity("work_position")
public record Position(
        @Id @MappedProperty("person_id") PersonId person,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("level_no") @Nullable Integer level,
        String team,
        @MappedProperty("manager_id") @Nullable PersonId manager,
        @MappedProperty("started_on") @Nullable LocalDate startedOn) {

    /** Of somebody HR has not told of. */
    public static Position unknown(WorkspaceId workspace, PersonId person) {
        return new Position(person, workspace, null, "", null, null);
    }
}
