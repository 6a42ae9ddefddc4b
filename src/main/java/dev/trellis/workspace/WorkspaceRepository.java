package dev.trellis.workspace;

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

    Optional<Workspace> findByTeamIdAndTeamEnterpriseId(String id, String enterpriseId);
}
