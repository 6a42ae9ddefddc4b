package dev.trellis.matching.desk;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ChangePriceRepository extends GenericRepository<ChangePrice, DraftId> {
    void save(ChangePrice price);

    void deleteByWorkspaceAndDraft(WorkspaceId workspace, DraftId draft);

    Optional<ChangePrice> findByWorkspaceAndDraft(WorkspaceId workspace, DraftId draft);
}
