package dev.trellis.matching.draft;

import dev.trellis.matching.draft.DraftPair.Sending;
import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.OfferId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftPairRepository extends GenericRepository<DraftPair, String> {
    void saveAll(List<DraftPair> pairs);

    void update(DraftPair pair);

    List<DraftPair> findByWorkspaceAndDraftOrderByScoreDescAndId(WorkspaceId workspace, DraftId draft);

    @Query("SELECT * FROM matching_pair WHERE workspace_id = :workspace AND draft_id = :draft AND sending = 'WAITING'"
            + " ORDER BY second_peer, id LIMIT 100")
    List<DraftPair> waiting(WorkspaceId workspace, DraftId draft);

    @Query("SELECT * FROM matching_pair WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<DraftPair> lock(WorkspaceId workspace, String id);

    long countByWorkspaceAndDraftAndSending(WorkspaceId workspace, DraftId draft, Sending sending);

    @Query("SELECT COUNT(*) FROM matching_pair WHERE workspace_id = :workspace AND draft_id = :draft"
            + " AND (one_id = :person OR other_id = :person) AND sending = 'SENT'")
    long offered(WorkspaceId workspace, DraftId draft, PersonId person);

    /** Everybody a draft is about, paired or left over. */
    @Query("SELECT one_id FROM matching_pair WHERE workspace_id = :workspace AND draft_id = :draft"
            + " UNION SELECT other_id FROM matching_pair WHERE workspace_id = :workspace AND draft_id = :draft"
            + " UNION SELECT person_id FROM matching_left_over WHERE workspace_id = :workspace AND draft_id = :draft")
    List<String> people(WorkspaceId workspace, DraftId draft);

    @Query("SELECT offer_id FROM matching_pair WHERE workspace_id = :workspace AND draft_id = :draft"
            + " AND sending = 'SENT'")
    List<String> offers(WorkspaceId workspace, DraftId draft);

    Optional<DraftPair> findByWorkspaceAndOffer(WorkspaceId workspace, OfferId offer);

    @Query("DELETE FROM matching_pair WHERE workspace_id = :workspace AND draft_id = :draft")
    void clear(WorkspaceId workspace, DraftId draft);
}
