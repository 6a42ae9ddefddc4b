package dev.trellis.workspace;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkspaceRepository extends GenericRepository<Workspace, WorkspaceId> {
    Workspace save(Workspace workspace);

    void update(Workspace workspace);

    List<Workspace> findAll();

    Optional<Workspace> findById(WorkspaceId id);

    Optional<Workspace> findFirstByTeamId(String id);

    /** One column alone: another node may have given the workspace a new token a moment ago. */
    @Query("UPDATE workspace SET paused_code = :code WHERE id = :id")
    void pause(WorkspaceId id, String code);

    @Query("UPDATE workspace SET paused_code = NULL WHERE id = :id")
    void resume(WorkspaceId id);

    @Query("UPDATE workspace SET sealed_token = :fresh WHERE id = :id AND sealed_token = :stale")
    void reseal(WorkspaceId id, String stale, String fresh);

    Optional<Workspace> findByTeamIdAndTeamEnterpriseId(String id, String enterpriseId);
}
