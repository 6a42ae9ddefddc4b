package dev.trellis.pairing;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PairLineRepository extends GenericRepository<PairLine, String> {
    void save(PairLine line);

    Optional<PairLine> findByWorkspaceAndId(WorkspaceId workspace, String id);
}
