package dev.trellis.checkin;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInRepository extends GenericRepository<CheckIn, CheckInId> {
    CheckIn save(CheckIn checkIn);

    void update(CheckIn checkIn);

    Optional<CheckIn> findByWorkspaceIdAndId(WorkspaceId workspaceId, CheckInId id);

    /** The questions of both, as they are now and until the transaction ends. */
    @Query("SELECT * FROM check_in WHERE workspace_id = :workspaceId AND pair_id = :pairId"
            + " AND times_due_at IS NOT NULL ORDER BY id FOR UPDATE")
    List<CheckIn> lockOpen(WorkspaceId workspaceId, PairId pairId);

    @Query("SELECT * FROM check_in WHERE workspace_id = :workspaceId AND id = :id FOR UPDATE")
    Optional<CheckIn> lock(WorkspaceId workspaceId, CheckInId id);

    /** What one day's message to somebody holds. */
    List<CheckIn> findByWorkspaceIdAndPersonIdAndTimesAskedOnOrderById(
            WorkspaceId workspaceId, PersonId personId, LocalDate askedOn);

    List<CheckIn> findByWorkspaceIdAndPersonIdAndTimesDueAtIsNotNullOrderByTimesDueAt(
            WorkspaceId workspaceId, PersonId personId);

    List<CheckIn> findByWorkspaceIdAndPairIdAndTimesDueAtIsNotNull(WorkspaceId workspaceId, PairId pairId);

    /** The last one that somebody was asked about a pair, whose message still says when they are asked again. */
    Optional<CheckIn> findFirstByWorkspaceIdAndPairIdAndPersonIdAndTimesAskedOnIsNotNullOrderByIdDesc(
            WorkspaceId workspaceId, PairId pairId, PersonId personId);

    /** Everything of that state that somebody was or is to be asked about a pair, the newest first. */
    List<CheckIn> findByWorkspaceIdAndPairIdAndPersonIdAndStateOrderByIdDesc(
            WorkspaceId workspaceId, PairId pairId, PersonId personId, CheckInState state);

    List<CheckIn> findByWorkspaceIdAndMeetingId(WorkspaceId workspaceId, MeetingId meetingId);

    /** Those that fell due; only a person's whole set is worked on, once it is claimed. */
    @Query("SELECT * FROM check_in WHERE times_due_at <= :now AND state = :state ORDER BY times_due_at LIMIT 50")
    List<CheckIn> due(Instant now, CheckInState state);

    @Query("SELECT * FROM check_in WHERE workspace_id = :workspaceId AND person_id = :personId"
            + " AND times_due_at IS NOT NULL ORDER BY id FOR UPDATE SKIP LOCKED")
    List<CheckIn> claimOpenOf(WorkspaceId workspaceId, PersonId personId);

    @Query("SELECT COUNT(*) FROM check_in WHERE workspace_id = :workspaceId AND person_id = :personId"
            + " AND times_due_at IS NOT NULL")
    long countOpenOf(WorkspaceId workspaceId, PersonId personId);

    /** One row for each day on which somebody was asked; does nothing when it is there. */
    @Query("INSERT INTO check_in_day (id, workspace_id, person_id, asked_on)"
            + " VALUES (:day, :workspaceId, :personId, :askedOn) ON DUPLICATE KEY UPDATE asked_on = asked_on")
    void noteAsked(String day, WorkspaceId workspaceId, PersonId personId, LocalDate askedOn);

    @Query("SELECT COUNT(*) FROM check_in_day WHERE workspace_id = :workspaceId AND person_id = :personId"
            + " AND asked_on > :after")
    long countAskedAfter(WorkspaceId workspaceId, PersonId personId, LocalDate after);

    @Query("SELECT MIN(times_due_at) FROM check_in WHERE state = :state")
    Optional<Instant> nextDue(CheckInState state);
}
