package dev.trellis.workspace.database;

import io.micronaut.context.annotation.Property;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database itself: whether it answers, and the one sequence of SQL files that makes its tables. */
@Singleton
final class Tables {
    private static final int TRIES_OF_A_FILE = 10;

    private final DataSource pool;
    private final String url;

    Tables(DataSource source, DataSourceResolver resolver, @Property(name = "datasources.default.url") String url) {
        // Outside of a transaction Micronaut's own DataSource has no connection to give.
        this.pool = resolver.resolve(source);
        this.url = url;
    }

    boolean has(String table) throws SQLException {
        try (Connection connection = pool.getConnection();
                ResultSet tables = connection.getMetaData().getTables(connection.getCatalog(), null, "%", null)) {
            while (tables.next()) {
                if (table.equalsIgnoreCase(tables.getString("TABLE_NAME"))) return true;
            }
            return false;
        }
    }

    boolean databaseAnswers() {
        try {
            reach();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    void migrate() throws SQLException {
        reach();
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/migration")
                // Each room numbers its files in a range of its own, so a new file is rarely the last of the sequence.
                .outOfOrder(true)
                .load()
                .migrate();
    }

    /** A server comes back some day; a file that stays locked is in use by another Trellis. */
    boolean givesUpAfter(int attempts) {
        return url.startsWith("jdbc:h2:") && attempts >= TRIES_OF_A_FILE;
    }

    private void reach() throws SQLException {
        try (Connection connection = pool.getConnection()) {
            if (!connection.isValid(1)) throw new SQLTransientConnectionException("The connection is dead");
        }
    }
}
