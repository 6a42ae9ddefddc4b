package dev.trellis.pairing;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRepository extends GenericRepository<Step, String> {
    void save(Step step);

    long countByWorkspaceAndAbout(WorkspaceId workspace, String about);

    List<Step> findByWorkspaceAndAboutOrderByNumber(WorkspaceId workspace, String about);
}
