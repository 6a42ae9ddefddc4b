package dev.trellis.pairing.offer;

import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OfferRepository extends GenericRepository<Offer, OfferId> {
    void save(Offer offer);

    void update(Offer offer);

    Optional<Offer> findByWorkspaceAndId(WorkspaceId workspace, OfferId id);

    @Query("SELECT * FROM offer WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<Offer> lock(WorkspaceId workspace, OfferId id);

    @Query("SELECT * FROM offer WHERE workspace_id = :workspace AND state = 'OFFERED'"
            + " AND (lower_id = :person OR higher_id = :person) ORDER BY id")
    List<Offer> openFor(WorkspaceId workspace, PersonId person);

    @Query("SELECT * FROM offer WHERE workspace_id = :workspace AND program_id = :program"
            + " AND (state = 'OFFERED' OR told_at IS NOT NULL) ORDER BY id")
    List<Offer> askedIn(WorkspaceId workspace, ProgramId program);

    @Query("SELECT * FROM offer WHERE told_at <= :now ORDER BY told_at LIMIT 20")
    List<Offer> untold(Instant now);

    @Query("SELECT MIN(told_at) FROM offer")
    Optional<Instant> nextTold();

    @Query("SELECT COUNT(*) FROM offer WHERE workspace_id = :workspace AND program_id = :program"
            + " AND lower_id = :lower AND higher_id = :higher AND (open_now = 1 OR told_at IS NOT NULL)")
    long open(WorkspaceId workspace, ProgramId program, PersonId lower, PersonId higher);

    @Query("SELECT * FROM offer WHERE state = 'OFFERED' AND expires_at <= :now ORDER BY expires_at LIMIT 20")
    List<Offer> due(Instant now);

    @Query("SELECT MIN(expires_at) FROM offer WHERE state = 'OFFERED'")
    Optional<Instant> nextDue();
}
