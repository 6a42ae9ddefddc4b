package dev.trellis.people;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PersonRepository extends GenericRepository<Person, PersonId> {
    Optional<Person> findByWorkspaceAndId(WorkspaceId workspace, PersonId id);

    Optional<Person> findByWorkspaceAndSlackId(WorkspaceId workspace, String slackId);

    /** The row, held until the transaction ends. */
    @Query("SELECT * FROM person WHERE workspace_id = :workspace AND slack_id = :slackId FOR UPDATE")
    Optional<Person> lock(WorkspaceId workspace, String slackId);

    List<Person> findByWorkspace(WorkspaceId workspace);

    long countByWorkspaceAndNameAndStandingGone(WorkspaceId workspace, String name, boolean gone);

    List<Person> findByWorkspaceAndStandingAdminAndStandingGoneOrderByName(
            WorkspaceId workspace, boolean admin, boolean gone);

    /** Does nothing when another transaction saved the same Slack user first. */
    @Query("INSERT INTO person (id, workspace_id, slack_id, name, reading_zone, reading_zone_known, reading_locale,"
            + " standing_gone, standing_guest, standing_bot, standing_stranger, standing_admin, ask_slack_at)"
            + " VALUES (:id, :workspace, :slackId, :slackId, :zone, FALSE, '', FALSE, FALSE, FALSE, FALSE, FALSE,"
            + " :askSlackAt) ON DUPLICATE KEY UPDATE slack_id = slack_id")
    void meet(PersonId id, WorkspaceId workspace, String slackId, String zone, Instant askSlackAt);

    void update(Person person);

    @Query("SELECT reading_zone FROM person WHERE workspace_id = :workspace AND reading_zone_known = TRUE"
            + " GROUP BY reading_zone ORDER BY COUNT(*) DESC, reading_zone LIMIT 1")
    Optional<String> mostCommonZone(WorkspaceId workspace);

    @Query("SELECT * FROM person WHERE ask_slack_at <= :now ORDER BY ask_slack_at LIMIT 20 FOR UPDATE SKIP LOCKED")
    List<Person> dueForAsking(Instant now);

    @Query("SELECT MIN(ask_slack_at) FROM person")
    Optional<Instant> nextAsking();
}
