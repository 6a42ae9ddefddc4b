package dev.trellis.pairing;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRepository extends GenericRepository<Capacity, String> {
    /** Does nothing when the row is there already. */
    @Query("INSERT INTO pairing_place (id, workspace_id, program_id, person_id, used, cap)"
            + " VALUES (:id, :workspace, :program, :person, 0, 1) ON DUPLICATE KEY UPDATE used = used")
    void found(String id, WorkspaceId workspace, ProgramId program, PersonId person);

    /** Takes a place if one is left; 0 when none is. */
    @Query("UPDATE pairing_place SET used = used + 1 WHERE workspace_id = :workspace AND id = :id AND used < cap")
    int take(WorkspaceId workspace, String id);

    @Query("UPDATE pairing_place SET used = used - 1 WHERE workspace_id = :workspace AND id = :id AND used > 0")
    int free(WorkspaceId workspace, String id);

    /** Refuses, by 0, a capacity below what is used. */
    @Query("UPDATE pairing_place SET cap = :cap WHERE workspace_id = :workspace AND id = :id AND used <= :cap")
    int limit(WorkspaceId workspace, String id, int cap);

    Optional<Capacity> findByWorkspaceAndId(WorkspaceId workspace, String id);

    List<Capacity> findByWorkspaceAndProgram(WorkspaceId workspace, ProgramId program);
}
