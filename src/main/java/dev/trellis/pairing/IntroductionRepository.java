package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IntroductionRepository extends GenericRepository<Introduction, PairId> {
    void save(Introduction introduction);

    void update(Introduction introduction);

    Optional<Introduction> findByWorkspaceAndPair(WorkspaceId workspace, PairId pair);
}
