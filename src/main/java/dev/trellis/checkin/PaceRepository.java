package dev.trellis.checkin;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PaceRepository extends GenericRepository<Pace, UUID> {
    /** Does nothing when another transaction made the same row first. */
    @Query("INSERT INTO check_in_pace (id, workspace_id, pair_id, person_id)"
            + " VALUES (:id, :workspaceId, :pairId, :personId) ON DUPLICATE KEY UPDATE pair_id = pair_id")
    void make(UUID id, WorkspaceId workspaceId, PairId pairId, PersonId personId);

    void update(Pace pace);

    /** Always in one order, or two answers at once would wait for one another. */
    @Query("SELECT * FROM check_in_pace WHERE workspace_id = :workspaceId AND pair_id = :pairId"
            + " ORDER BY person_id FOR UPDATE")
    List<Pace> lock(WorkspaceId workspaceId, PairId pairId);

    Optional<Pace> findByWorkspaceIdAndPairIdAndPersonId(WorkspaceId workspaceId, PairId pairId, PersonId personId);
}
