package dev.trellis.program;

import dev.trellis.program.settings.Progress.State;
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
interface ProgramRepository extends GenericRepository<Program, ProgramId> {
    Program save(Program program);

    void update(Program program);

    Optional<Program> findByWorkspaceAndId(WorkspaceId workspace, ProgramId id);

    @Query("SELECT * FROM program WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<Program> lock(WorkspaceId workspace, ProgramId id);

    List<Program> findByWorkspaceAndProgressStateOrderById(WorkspaceId workspace, State state);

    List<Program> findByWorkspaceAndPlaceIdOrderById(WorkspaceId workspace, String channel);

    /** The programs somebody leads, drafts among them, and none that is over. */
    @Query("SELECT p.* FROM program p JOIN program_lead l ON l.program_id = p.id"
            + " WHERE p.workspace_id = :workspace AND l.person_id = :person AND p.progress_state <> 'OVER'"
            + " ORDER BY p.id")
    List<Program> ledBy(WorkspaceId workspace, PersonId person);

    @Query("SELECT l.person_id FROM program_lead l WHERE l.workspace_id = :workspace AND l.program_id = :program"
            + " ORDER BY l.seq")
    List<String> leadIds(WorkspaceId workspace, ProgramId program);

    /** The creator first. */
    default List<PersonId> leads(WorkspaceId workspace, ProgramId program) {
        return leadIds(workspace, program).stream().map(PersonId::of).toList();
    }

    @Query("INSERT INTO program_lead (workspace_id, program_id, person_id) VALUES (:workspace, :program, :person)"
            + " ON DUPLICATE KEY UPDATE person_id = person_id")
    void addLead(WorkspaceId workspace, ProgramId program, PersonId person);
}
