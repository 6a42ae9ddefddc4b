package dev.trellis;

import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AllIdsRepository extends GenericRepository<AllIds, WorkspaceId> {
    AllIds save(AllIds row);

    Optional<AllIds> findById(WorkspaceId id);

    Optional<AllIds> findByPersonAndLetter(PersonId person, LetterId letter);

    List<AllIds> findByPersonIn(List<PersonId> people);

    @Query("SELECT person FROM all_ids WHERE workspace = :id")
    String personText(WorkspaceId id);

    @Query("SELECT * FROM all_ids WHERE person = :person")
    Optional<AllIds> findRaw(PersonId person);
}
