package dev.trellis.matching;

import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PolicyRepository extends GenericRepository<Policy, ProgramId> {
    void save(Policy policy);

    void update(Policy policy);

    Optional<Policy> findByWorkspaceAndProgram(WorkspaceId workspace, ProgramId program);
}
