package dev.trellis.checkin.notes;

import dev.trellis.workspace.CheckInId;
import dev.trellis.workspace.PairId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRepository extends GenericRepository<Note, CheckInId> {
    Note save(Note note);

    void update(Note note);

    Optional<Note> findByWorkspaceIdAndId(WorkspaceId workspaceId, CheckInId id);

    List<Note> findByWorkspaceIdAndPairId(WorkspaceId workspaceId, PairId pairId);
}
