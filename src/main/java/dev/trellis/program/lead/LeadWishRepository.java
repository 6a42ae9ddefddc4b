package dev.trellis.program.lead;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LeadWishRepository extends GenericRepository<LeadWish, UUID> {
    /** A wish for which nobody was asked yet, unless the person wished before; two nodes may do so at once. */
    @Query("INSERT INTO lead_wish (id, workspace_id, program_id, person_id, decider_id, state, times)"
            + " VALUES (:id, :workspace, :program, :person, :person, 'DENIED', 0)"
            + " ON DUPLICATE KEY UPDATE person_id = person_id")
    void makeRoom(UUID id, WorkspaceId workspace, ProgramId program, PersonId person);

    @Query("SELECT * FROM lead_wish WHERE workspace_id = :workspace AND program_id = :program"
            + " AND person_id = :person FOR UPDATE")
    Optional<LeadWish> lock(WorkspaceId workspace, ProgramId program, PersonId person);

    @Query("SELECT * FROM lead_wish WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<LeadWish> lock(WorkspaceId workspace, UUID id);

    Optional<LeadWish> findByWorkspaceAndId(WorkspaceId workspace, UUID id);

    void update(LeadWish wish);
}
