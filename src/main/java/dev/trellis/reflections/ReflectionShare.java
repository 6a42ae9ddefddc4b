package dev.trellis.reflections;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Whether a pair's other half may read a reflection.
 *
 * @param times how often it was shared; the partner is told once for each
 */
@MappedEntity("reflection_share")
record ReflectionShare(
        @Id UUID id,
        WorkspaceId workspaceId,
        ReflectionId reflectionId,
        PairId pairId,
        boolean live,
        int times,
        Instant changedAt) {

    static ReflectionShare none(Reflection reflection, PairId pair, Instant at) {
        return new ReflectionShare(UUID.randomUUID(), reflection.workspaceId(), reflection.id(), pair, false, 0, at);
    }

    ReflectionShare begun(Instant at) {
        return new ReflectionShare(id, workspaceId, reflectionId, pairId, true, times + 1, at);
    }

    ReflectionShare ended(Instant at) {
        return new ReflectionShare(id, workspaceId, reflectionId, pairId, false, times, at);
    }
}
