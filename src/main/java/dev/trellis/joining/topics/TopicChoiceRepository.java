package dev.trellis.joining.topics;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.TopicId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TopicChoiceRepository extends GenericRepository<TopicChoice, String> {
    List<TopicChoice> findByWorkspaceAndProgramAndPersonOrderByPlace(
            WorkspaceId workspace, ProgramId program, PersonId person);

    List<TopicChoice> findByWorkspaceAndProgram(WorkspaceId workspace, ProgramId program);

    void saveAll(Iterable<TopicChoice> choices);

    @Query("DELETE FROM topic_choice WHERE workspace_id = :workspace AND program_id = :program"
            + " AND person_id = :person")
    void clear(WorkspaceId workspace, ProgramId program, PersonId person);

    @Query("UPDATE topic_choice SET level_no = :level WHERE workspace_id = :workspace AND program_id = :program"
            + " AND person_id = :person AND topic_id = :topic")
    void rate(WorkspaceId workspace, ProgramId program, PersonId person, TopicId topic, int level);
}
