package dev.trellis.program.permission;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PermissionRepository extends GenericRepository<Permission, PersonId> {
    /** A denied wish, for which nobody was asked yet, unless the person wished before. */
    @Query("INSERT INTO permission (id, workspace_id, asked_id, state, times)"
            + " VALUES (:person, :workspace, :admin, 'DENIED', 0) ON DUPLICATE KEY UPDATE id = id")
    void makeRoom(WorkspaceId workspace, PersonId person, PersonId admin);

    @Query("SELECT * FROM permission WHERE workspace_id = :workspace AND id = :person FOR UPDATE")
    Optional<Permission> lock(WorkspaceId workspace, PersonId person);

    Optional<Permission> findByWorkspaceAndId(WorkspaceId workspace, PersonId id);

    void update(Permission permission);
}
