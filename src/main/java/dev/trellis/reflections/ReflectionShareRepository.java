package dev.trellis.reflections;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReflectionShareRepository extends GenericRepository<ReflectionShare, UUID> {
    ReflectionShare save(ReflectionShare share);

    void update(ReflectionShare share);

    Optional<ReflectionShare> findByWorkspaceIdAndId(WorkspaceId workspaceId, UUID id);

    Optional<ReflectionShare> findByWorkspaceIdAndReflectionIdAndPairId(
            WorkspaceId workspaceId, ReflectionId reflectionId, PairId pairId);

    List<ReflectionShare> findByWorkspaceIdAndReflectionIdInAndLiveTrue(
            WorkspaceId workspaceId, List<ReflectionId> reflectionIds);

    List<ReflectionShare> findByWorkspaceIdAndPairIdInAndLiveTrue(WorkspaceId workspaceId, List<PairId> pairIds);
}
