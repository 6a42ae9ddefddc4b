package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PauseRepository extends GenericRepository<Pause, PairId> {
    void save(Pause pause);

    void update(Pause pause);

    void delete(Pause pause);

    Optional<Pause> findByWorkspaceAndPair(WorkspaceId workspace, PairId pair);

    @Query("SELECT * FROM pair_pause WHERE until_at <= :now ORDER BY until_at LIMIT 20")
    List<Pause> due(Instant now);

    @Query("SELECT MIN(until_at) FROM pair_pause")
    Optional<Instant> nextDue();
}
