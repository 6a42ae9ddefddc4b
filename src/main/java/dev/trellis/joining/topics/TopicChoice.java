package dev.trellis.joining.topics;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * One topic on one side of one person in a program.
 *
 * @param place from 0, in the order they chose
 */
@MappedEntity("topic_choice")
record TopicChoice(
        @Id String id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        @MappedProperty("program_id") ProgramId program,
        @MappedProperty("person_id") PersonId person,
        @MappedProperty("topic_id") TopicId topic,
        Side side,
        int place,
        @MappedProperty("level_no") int level) {}
