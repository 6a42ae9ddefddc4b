package dev.trellis.workspace.database;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HouseRepository extends GenericRepository<House, Integer> {
    @Query("INSERT INTO house (id, pretend) VALUES (1, :pretend) ON DUPLICATE KEY UPDATE id = id")
    void found(boolean pretend);

    @Query("SELECT pretend FROM house WHERE id = 1")
    Optional<Boolean> findPretend();
}
