package dev.trellis.joining.topics;

import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A topic as it is kept.
 *
 * @param mark of the folded name: the same topic however somebody types it
 * @param common whether enough people chose it for everybody to be shown it
 */
@MappedEntity("topic")
record Topic(
        @Id TopicId id,
        @MappedProperty("workspace_id") WorkspaceId workspace,
        String mark,
        String sealedName,
        boolean common) {}
