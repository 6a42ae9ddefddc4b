package dev.trellis.matching.draft;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FixRepository extends GenericRepository<Fix, String> {
    void saveAll(List<Fix> fixes);

    List<Fix> findByWorkspaceAndDraft(WorkspaceId workspace, DraftId draft);

    @Query("DELETE FROM matching_fix WHERE workspace_id = :workspace AND draft_id = :draft")
    void clear(WorkspaceId workspace, DraftId draft);
}
