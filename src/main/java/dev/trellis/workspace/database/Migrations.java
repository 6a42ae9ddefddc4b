package dev.trellis.workspace.database;

import io.micronaut.context.annotation.Property;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one sequence of SQL files that makes the tables, the room in each file's name. */
@Singleton
final class Migrations {
    private static final int TRIES_OF_A_FILE = 10;

    private final DataSource pool;
    private final String url;
    private final List<String> locations;

    Migrations(
            DataSource source,
            DataSourceResolver resolver,
            @Property(name = "datasources.default.url") String url,
            @Property(name = "trellis.database.migrations") List<String> locations) {
        // Outside of a transaction Micronaut's own DataSource has no connection to give.
        this.pool = resolver.resolve(source);
        this.url = url;
        this.locations = locations;
    }

    void run() throws SQLException {
        try (Connection reached = pool.getConnection()) {
            reached.isValid(1);
        }
        Flyway.configure()
                .dataSource(pool)
                .locations(locations.toArray(String[]::new))
                .load()
                .migrate();
    }

    /** A server comes back some day; a file that stays locked is in use by another Trellis. */
    boolean givesUpAfter(int attempts) {
        return url.startsWith("jdbc:h2:") && attempts >= TRIES_OF_A_FILE;
    }
}
