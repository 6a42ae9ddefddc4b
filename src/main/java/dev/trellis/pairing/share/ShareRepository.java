package dev.trellis.pairing.share;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ShareRepository extends GenericRepository<Share, UUID> {
    Share save(Share share);

    void update(Share share);

    Optional<Share> findByWorkspaceIdAndRoomAndIdAndLiveTrue(WorkspaceId workspaceId, String room, UUID id);

    Optional<Share> findByWorkspaceIdAndWritingIdAndPairId(WorkspaceId workspaceId, UUID writingId, PairId pairId);

    List<Share> findByWorkspaceIdAndWritingIdInAndLiveTrue(WorkspaceId workspaceId, List<UUID> writingIds);

    List<Share> findByWorkspaceIdAndRoomAndPairIdInAndLiveTrue(
            WorkspaceId workspaceId, String room, List<PairId> pairIds);
}
