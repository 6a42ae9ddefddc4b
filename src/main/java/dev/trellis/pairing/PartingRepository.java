package dev.trellis.pairing;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PartingRepository extends GenericRepository<Parting, String> {
    void save(Parting parting);

    void update(Parting parting);

    void delete(Parting parting);

    Optional<Parting> findByWorkspaceAndId(WorkspaceId workspace, String id);

    List<Parting> findByWorkspaceAndPersonOrderById(WorkspaceId workspace, PersonId person);
}
