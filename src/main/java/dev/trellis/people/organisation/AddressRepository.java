package dev.trellis.people.organisation;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AddressRepository extends GenericRepository<Address, PersonId> {
    @Query("INSERT INTO person_address (person_id, workspace_id, mark) VALUES (:person, :workspace, :mark)"
            + " ON DUPLICATE KEY UPDATE mark = VALUES(mark)")
    void keep(WorkspaceId workspace, PersonId person, String mark);

    /** Accounts that still work come last, so that they win. */
    @Query("SELECT a.* FROM person_address a JOIN person p ON p.workspace_id = a.workspace_id AND p.id = a.person_id"
            + " WHERE a.workspace_id = :workspace ORDER BY p.standing_gone DESC, a.person_id DESC")
    List<Address> inWorkspace(WorkspaceId workspace);
}
