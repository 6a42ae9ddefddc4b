package dev.trellis.privacy.keys;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonKeyRepository extends GenericRepository<PersonKey, String> {
    Optional<PersonKey> findByWorkspaceIdAndPersonId(WorkspaceId workspaceId, PersonId personId);

    /** Does nothing when another transaction made this person's key first. */
    @Query("INSERT INTO person_key (id, workspace_id, person_id, wrapped, wrapped_by)"
            + " VALUES (:id, :workspaceId, :personId, :wrapped, :wrappedBy) ON DUPLICATE KEY UPDATE wrapped = wrapped")
    void add(PersonKey key);

    void update(PersonKey key);

    long deleteByWorkspaceIdAndPersonId(WorkspaceId workspaceId, PersonId personId);

    List<PersonKey> findTop500ByWrappedByNotEquals(String masterKey);
}
