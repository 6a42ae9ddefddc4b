package dev.trellis.pairing.acquaintance;

import dev.trellis.workspace.PersonId;
import dev.trellis.workspace.ProgramId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MeetingRepository extends GenericRepository<MeetingRow, String> {
    @Query("SELECT p.id, p.lower_id, p.higher_id, p.state, b.happened_at AS began_at, COALESCE(e.reason, '') AS reason"
            + " FROM pair p JOIN step b ON b.workspace_id = p.workspace_id AND b.about_id = p.id"
            + " AND b.step_no = 1 LEFT JOIN step e ON e.workspace_id = p.workspace_id AND e.about_id = p.id"
            + " AND e.became = 'ENDED' WHERE p.workspace_id = :workspace AND p.program_id = :program")
    List<MeetingRow> asPairs(WorkspaceId workspace, ProgramId program);

    @Query("SELECT o.id, o.lower_id, o.higher_id,"
            + " CASE WHEN o.told_at IS NULL THEN o.state ELSE 'OFFERED' END AS state, b.happened_at AS began_at, '' AS reason"
            + " FROM offer o JOIN step b ON b.workspace_id = o.workspace_id AND b.about_id = o.id"
            + " AND b.step_no = 1 WHERE o.workspace_id = :workspace AND o.program_id = :program"
            + " AND (o.state IN ('OFFERED', 'DECLINED', 'EXPIRED') OR o.told_at IS NOT NULL)")
    List<MeetingRow> byOffers(WorkspaceId workspace, ProgramId program);

    @Query("SELECT p.id, p.lower_id, p.higher_id, p.state, b.happened_at AS began_at, COALESCE(e.reason, '') AS reason"
            + " FROM pair p JOIN step b ON b.workspace_id = p.workspace_id AND b.about_id = p.id"
            + " AND b.step_no = 1 LEFT JOIN step e ON e.workspace_id = p.workspace_id AND e.about_id = p.id"
            + " AND e.became = 'ENDED' WHERE p.workspace_id = :workspace AND p.program_id = :program"
            + " AND p.lower_id IN (:people) AND p.higher_id IN (:people)")
    List<MeetingRow> asPairsAmong(WorkspaceId workspace, ProgramId program, Collection<PersonId> people);

    @Query("SELECT o.id, o.lower_id, o.higher_id,"
            + " CASE WHEN o.told_at IS NULL THEN o.state ELSE 'OFFERED' END AS state, b.happened_at AS began_at, '' AS reason"
            + " FROM offer o JOIN step b ON b.workspace_id = o.workspace_id AND b.about_id = o.id"
            + " AND b.step_no = 1 WHERE o.workspace_id = :workspace AND o.program_id = :program"
            + " AND (o.state IN ('OFFERED', 'DECLINED', 'EXPIRED') OR o.told_at IS NOT NULL)"
            + " AND o.lower_id IN (:people) AND o.higher_id IN (:people)")
    List<MeetingRow> byOffersAmong(WorkspaceId workspace, ProgramId program, Collection<PersonId> people);
}
