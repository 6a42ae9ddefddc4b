package dev.trellis.people.imports.ticket;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PasteRepository extends GenericRepository<Paste, String> {
    void save(Paste paste);

    void update(Paste paste);

    /** Only its author's. */
    Optional<Paste> findByWorkspaceAndPersonAndId(WorkspaceId workspace, PersonId person, String id);

    @Query("DELETE FROM import_paste WHERE workspace_id = :workspace AND id = :id")
    void remove(WorkspaceId workspace, String id);

    @Query("DELETE FROM import_paste WHERE until_at < :now")
    void forget(Instant now);
}
