package dev.trellis.matching;

import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DecidedRepository extends GenericRepository<Decided, String> {
    void save(Decided decided);

    List<Decided> findTop200ByWorkspaceAndProgramOrderByAtDesc(WorkspaceId workspace, ProgramId program);

    int countByWorkspaceAndProgram(WorkspaceId workspace, ProgramId program);

    List<Decided> findByWorkspaceAndProgramOrderByAtDescAndIdDesc(
            WorkspaceId workspace, ProgramId program, Pageable page);
}
