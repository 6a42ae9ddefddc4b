package dev.trellis.privacy.steps;

import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StepRepository extends GenericRepository<Step, String> {
    void save(Step step);

    Optional<Step> findFirstByWorkspaceAndAboutOrderByNumberDesc(WorkspaceId workspace, String about);

    List<Step> findByWorkspaceAndAboutOrderByNumber(WorkspaceId workspace, String about);
}
