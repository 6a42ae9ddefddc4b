package dev.trellis.people.organisation;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PositionRepository extends GenericRepository<Position, PersonId> {
    Optional<Position> findByWorkspaceAndPerson(WorkspaceId workspace, PersonId person);

    List<Position> findByWorkspace(WorkspaceId workspace);

    List<Position> findByWorkspaceAndPersonIn(WorkspaceId workspace, List<PersonId> people);

    void saveAll(Iterable<Position> positions);

    void updateAll(Iterable<Position> positions);
}
