package dev.trellis.pairing;

import dev.trellis.workspace.PairId;
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
interface PairRepository extends GenericRepository<Pair, PairId> {
    void save(Pair pair);

    void update(Pair pair);

    Optional<Pair> findByWorkspaceAndId(WorkspaceId workspace, PairId id);

    @Query("SELECT * FROM pair WHERE workspace_id = :workspace AND id = :id FOR UPDATE")
    Optional<Pair> lock(WorkspaceId workspace, PairId id);

    @Query("SELECT * FROM pair WHERE workspace_id = :workspace AND alive = 1"
            + " AND (lower_id = :person OR higher_id = :person) ORDER BY id")
    List<Pair> live(WorkspaceId workspace, PersonId person);

    @Query("SELECT * FROM pair WHERE workspace_id = :workspace AND program_id = :program AND alive = 1 ORDER BY id")
    List<Pair> liveIn(WorkspaceId workspace, ProgramId program);

    @Query("SELECT COUNT(*) FROM pair WHERE workspace_id = :workspace AND program_id = :program"
            + " AND lower_id = :lower AND higher_id = :higher AND alive = 1")
    long alive(WorkspaceId workspace, ProgramId program, PersonId lower, PersonId higher);
}
