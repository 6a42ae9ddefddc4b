package dev.trellis.matching.draft;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeftOverRepository extends GenericRepository<LeftOver, String> {
    void saveAll(List<LeftOver> people);

    void save(LeftOver leftOver);

    void update(LeftOver leftOver);

    Optional<LeftOver> findByWorkspaceAndId(WorkspaceId workspace, String id);

    List<LeftOver> findByWorkspaceAndDraftOrderById(WorkspaceId workspace, DraftId draft);

    @Query("SELECT * FROM matching_left_over WHERE workspace_id = :workspace AND draft_id = :draft AND told = FALSE"
            + " ORDER BY id LIMIT 50 FOR UPDATE SKIP LOCKED")
    List<LeftOver> untold(WorkspaceId workspace, DraftId draft);

    @Query("DELETE FROM matching_left_over WHERE workspace_id = :workspace AND draft_id = :draft")
    void clear(WorkspaceId workspace, DraftId draft);
}
