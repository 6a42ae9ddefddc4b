package dev.trellis.privacy.keys;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface KeyProbeRepository extends GenericRepository<KeyProbeRepository.Row, Integer> {
    @Query("INSERT INTO key_probe (id, sealed) VALUES (1, :sealed) ON DUPLICATE KEY UPDATE sealed = sealed")
    void found(String sealed);

    @Query("SELECT sealed FROM key_probe WHERE id = 1")
    String sealed();

    @Query("UPDATE key_probe SET sealed = :sealed WHERE id = 1")
    void reseal(String sealed);

    /** The one row that every start opens. */
    @MappedEntity("key_probe")
    record Row(@Id int id, String sealed) {}
}
