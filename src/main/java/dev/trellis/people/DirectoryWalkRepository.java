package dev.trellis.people;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DirectoryWalkRepository extends GenericRepository<DirectoryWalk, WorkspaceId> {
    @Query("INSERT INTO directory_walk (id, page, due_at, walked) VALUES (:workspace, '', :dueAt, FALSE)"
            + " ON DUPLICATE KEY UPDATE page = '', due_at = VALUES(due_at)")
    void begin(WorkspaceId workspace, Instant dueAt);

    void update(DirectoryWalk walk);

    /** Nothing when it was begun anew since it was claimed. */
    @Query("SELECT * FROM directory_walk WHERE id = :workspace AND due_at = :claimed FOR UPDATE")
    Optional<DirectoryWalk> stillClaimed(WorkspaceId workspace, Instant claimed);

    Optional<DirectoryWalk> findById(WorkspaceId id);

    @Query("SELECT * FROM directory_walk WHERE due_at <= :now ORDER BY due_at LIMIT 1 FOR UPDATE SKIP LOCKED")
    Optional<DirectoryWalk> due(Instant now);

    @Query("SELECT MIN(due_at) FROM directory_walk")
    Optional<Instant> nextDue();
}
