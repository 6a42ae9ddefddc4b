package dev.trellis.matching.crowd;

import dev.trellis.workspace.DraftId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InputRepository extends GenericRepository<Input, DraftId> {
    void save(Input input);

    Optional<Input> findByWorkspaceAndDraft(WorkspaceId workspace, DraftId draft);
}
