package dev.trellis.playground.world.store;

import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one table of the pretend workspace: documents by kind and id. Not Trellis's own tables. */
@Singleton
public class Store {
    private final DataSource pool;
    private final CompletableFuture<Boolean> migrated = new CompletableFuture<>();

    Store(DataSource pool, DataSourceResolver resolver) {
        // Micronaut's own wrapper hands out the connection of the transaction at hand; this has nothing to do with it.
        this.pool = resolver.resolve(pool);
    }

    /** Makes the table. Until then everybody who wants something of it waits. */
    void open() {
        // A history of its own: its numbers would come after Trellis's next migration and keep it from running.
        Flyway.configure()
                .dataSource(pool)
                .locations("classpath:db/playground")
                .table("pretend_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        migrated.complete(true);
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

    private Connection connection() throws SQLException {
        migrated.join();
        return pool.getConnection();
    }

    private interface Work {
        void with(PreparedStatement statement) throws SQLException;
    }
}
