package dev.trellis.people.imports.ticket;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TicketRepository extends GenericRepository<Ticket, String> {
    void save(Ticket ticket);

    void update(Ticket ticket);

    Optional<Ticket> findByLinkDigest(String digest);

    @Query("SELECT * FROM import_ticket WHERE link_digest = :digest FOR UPDATE")
    Optional<Ticket> lock(String digest);

    Optional<Ticket> findByBrowserDigest(String digest);

    @Query("DELETE FROM import_ticket WHERE until_at < :now")
    void forget(Instant now);
}
