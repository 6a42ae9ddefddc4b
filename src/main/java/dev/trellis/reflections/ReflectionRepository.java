package dev.trellis.reflections;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ReflectionId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReflectionRepository extends GenericRepository<Reflection, ReflectionId> {
    Reflection save(Reflection reflection);

    void update(Reflection reflection);

    Optional<Reflection> findByWorkspaceIdAndId(WorkspaceId workspaceId, ReflectionId id);

    /** Held until the transaction ends, so that two presses at once come one after the other. */
    @Query("SELECT * FROM reflection WHERE workspace_id = :workspaceId AND id = :id FOR UPDATE")
    Optional<Reflection> lock(WorkspaceId workspaceId, ReflectionId id);

    /** The newest first. */
    List<Reflection> findByWorkspaceIdAndPersonIdOrderByIdDesc(WorkspaceId workspaceId, PersonId personId);

    long countByWorkspaceIdAndPersonId(WorkspaceId workspaceId, PersonId personId);
}
