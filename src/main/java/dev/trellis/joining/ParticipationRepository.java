package dev.trellis.joining;

import dev.trellis.workspace.ParticipationId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ParticipationRepository extends GenericRepository<Participation, ParticipationId> {
    void update(Participation participation);

    Optional<Participation> findByWorkspaceAndProgramAndPerson(
            WorkspaceId workspace, ProgramId program, PersonId person);

    List<Participation> findByWorkspaceAndPersonOrderById(WorkspaceId workspace, PersonId person);

    List<Participation> findByWorkspaceAndProgramOrderById(WorkspaceId workspace, ProgramId program);

    /** Makes the row, as somebody invited, unless it is there; two nodes may do so at once. */
    @Query("INSERT INTO participation (id, workspace_id, program_id, person_id, role, sealed_brings, sealed_wants,"
            + " guidelines_version, state) VALUES (:id, :workspace, :program, :person, :role, '', '', 0, 'INVITED')"
            + " ON DUPLICATE KEY UPDATE person_id = person_id")
    void makeRoom(Participation participation);

    @Query("SELECT * FROM participation WHERE workspace_id = :workspace AND program_id = :program"
            + " AND person_id = :person FOR UPDATE")
    Optional<Participation> lock(WorkspaceId workspace, ProgramId program, PersonId person);

    @Query("SELECT * FROM participation WHERE due_at <= :now ORDER BY due_at LIMIT 50")
    List<Participation> due(Instant now);

    @Query("SELECT MIN(due_at) FROM participation")
    Optional<Instant> nextDue();

    @Query("INSERT INTO participation_history (workspace_id, participation_id, state, reason, actor_id, at)"
            + " VALUES (:workspace, :id, :state, :reason, :actor, :at)")
    void record(
            WorkspaceId workspace,
            ParticipationId id,
            String state,
            String reason,
            @Nullable PersonId actor,
            Instant at);
}
