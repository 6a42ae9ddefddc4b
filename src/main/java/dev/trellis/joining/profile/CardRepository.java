package dev.trellis.joining.profile;

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
interface CardRepository extends GenericRepository<CardRow, PersonId> {
    Optional<CardRow> findByWorkspaceAndPerson(WorkspaceId workspace, PersonId person);

    void update(CardRow row);

    /** Makes room for a card unless there is one. */
    @Query("INSERT INTO profile_card (person_id, workspace_id, languages, style, shown, sealed_with, sealed_without)"
            + " VALUES (:person, :workspace, '', '', '', '', '') ON DUPLICATE KEY UPDATE person_id = person_id")
    void makeRoom(WorkspaceId workspace, PersonId person);

    @Query("SELECT * FROM profile_card WHERE workspace_id = :workspace AND person_id = :person FOR UPDATE")
    Optional<CardRow> lock(WorkspaceId workspace, PersonId person);

    /** The cards of everybody who ever came to a program. */
    @Query("SELECT c.* FROM profile_card c JOIN participation p ON p.workspace_id = c.workspace_id"
            + " AND p.person_id = c.person_id WHERE p.workspace_id = :workspace AND p.program_id = :program")
    List<CardRow> ofProgram(WorkspaceId workspace, ProgramId program);
}
