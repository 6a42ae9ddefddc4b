package dev.trellis.checkin;

import dev.trellis.workspace.MeetingId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MeetingRepository extends GenericRepository<Meeting, MeetingId> {
    Meeting save(Meeting meeting);

    void update(Meeting meeting);

    Optional<Meeting> findByWorkspaceIdAndId(WorkspaceId workspaceId, MeetingId id);

    /** The latest first. */
    List<Meeting> findByWorkspaceIdAndPairIdAndStateOrderByMetOnDesc(
            WorkspaceId workspaceId, PairId pairId, MeetingState state);
}
