package dev.trellis.pairing.offer;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferSideRepository extends GenericRepository<OfferSide, String> {
    void save(OfferSide side);

    void update(OfferSide side);

    Optional<OfferSide> findByWorkspaceAndId(WorkspaceId workspace, String id);

    @Query("SELECT * FROM offer_side WHERE remind_at <= :now ORDER BY remind_at LIMIT 20")
    List<OfferSide> due(Instant now);

    @Query("SELECT MIN(remind_at) FROM offer_side")
    Optional<Instant> nextDue();
}
