package dev.trellis.matching.orders;

import dev.trellis.workspace.DraftId;
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
interface OrderRepository extends GenericRepository<Order, String> {
    void save(Order order);

    void update(Order order);

    Optional<Order> findByWorkspaceAndId(WorkspaceId workspace, String id);

    List<Order> findByWorkspaceAndDraft(WorkspaceId workspace, DraftId draft);

    List<Order> findByWorkspaceAndAskedByAndState(WorkspaceId workspace, PersonId askedBy, Order.State state);

    List<Order> findTop10ByStateOrderByAskedAtAndId(Order.State state);

    @Query("SELECT * FROM matching_order WHERE workspace_id = :workspace AND id = :id AND state = 'PLACED'"
            + " FOR UPDATE SKIP LOCKED")
    Optional<Order> take(WorkspaceId workspace, String id);

    @Query("SELECT MIN(asked_at) FROM matching_order WHERE state = 'PLACED'")
    Optional<Instant> oldest();
}
