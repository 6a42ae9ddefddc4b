package dev.trellis.matching.answers;

import dev.trellis.matching.answers.Asked.Outcome;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AskedRepository extends GenericRepository<Asked, OfferId> {
    void save(Asked asked);

    void update(Asked asked);

    Optional<Asked> findByWorkspaceAndOffer(WorkspaceId workspace, OfferId offer);

    int countByWorkspaceAndDraftAndOutcome(WorkspaceId workspace, DraftId draft, Outcome outcome);

    @Query("SELECT MAX(asked_until) FROM matching_asked WHERE workspace_id = :workspace AND draft_id = :draft"
            + " AND outcome = 'OPEN'")
    Optional<Instant> last(WorkspaceId workspace, DraftId draft);
}
