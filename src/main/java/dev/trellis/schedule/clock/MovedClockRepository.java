package dev.trellis.schedule.clock;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MovedClockRepository extends GenericRepository<MovedClock, Integer> {
    Optional<MovedClock> findById(int id);

    @Query(
            "INSERT INTO moved_clock (id, moved_micros) VALUES (1, :micros) ON DUPLICATE KEY UPDATE moved_micros = :micros")
    void keep(long micros);
}
