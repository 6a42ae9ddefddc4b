package dev.trellis.playground.world;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one table of the pretend workspace: documents by kind and id. It migrates itself at first use. */
@Singleton
public class Store {
    private final DataSource pool;
    private final AtomicBoolean migrated = new AtomicBoolean();

    Store(DataSource pool, DataSourceResolver resolver) {
        // Micronaut's own wrapper hands out the connection of the transaction at hand; this has nothing to do with it.
        this.pool = resolver.resolve(pool);
    }

    Map<String, String> all(String kind) {
        var found = new TreeMap<String, String>();
        run("SELECT id, body FROM pretend_document WHERE kind = ?", statement -> {
            statement.setString(1, kind);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getString(1), rows.getString(2));
                }
            }
        });
        return found;
    }

    void put(String kind, String id, String body) {
        run(
                "INSERT INTO pretend_document (kind, id, body) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE body = ?",
                statement -> {
                    statement.setString(1, kind);
                    statement.setString(2, id);
                    statement.setString(3, body);
                    statement.setString(4, body);
                    statement.executeUpdate();
                });
    }

    void remove(String kind, String id) {
        run("DELETE FROM pretend_document WHERE kind = ? AND id = ?", statement -> {
            statement.setString(1, kind);
            statement.setString(2, id);
            statement.executeUpdate();
        });
    }

    void clear() {
        run("DELETE FROM pretend_document", PreparedStatement::executeUpdate);
    }

    private void run(String sql, Work work) {
        try (var connection = connection();
                var statement = connection.prepareStatement(sql)) {
            work.with(statement);
            if (!connection.getAutoCommit()) {
                connection.commit();
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The pretend workspace cannot reach its table", broken);
        }
    }

    private synchronized Connection connection() throws SQLException {
        if (!migrated.get()) {
            // A history of its own, because the pretend workspace must never decide whether Trellis's tables are right.
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/playground")
                    .table("pretend_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
            migrated.set(true);
        }
        return pool.getConnection();
    }

    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }
}
