package dev.trellis.playground;

import dev.trellis.schedule.Walk;
import io.micronaut.context.annotation.Requires;
import io.micronaut.jdbc.DataSourceResolver;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;

/**
 * The playground's first day again: the clock goes back, what Trellis wrote down is emptied, and the pretend workspace is
 * peopled anew. Trellis itself does not notice; it knows the workspace and who is in it, as after an installation.
 */
@Singleton
@Requires(property = "trellis.playground.enabled", value = "true")
public class StartOver {
    /** What belongs to the installation rather than to its days: keys, accounts, the schedule's own tables. */
    private static final Set<String> KEPT =
            Set.of("house", "workspace", "key_probe", "person_key", "person", "directory_walk", "moved_clock");

    private static final List<String> KEPT_KINDS = List.of("flyway_", "qrtz_", "pretend_");

    private final DataSource pool;
    private final Walk walk;
    private final PretendSlack slack;

    StartOver(DataSource pool, DataSourceResolver resolver, Walk walk, PretendSlack slack) {
        this.pool = resolver.resolve(pool);
        this.walk = walk;
        this.slack = slack;
    }

    public void run() {
        walk.back();
        try (var connection = pool.getConnection()) {
            connection.setAutoCommit(true);
            empty(connection, tables(connection));
        } catch (SQLException broken) {
            throw new IllegalStateException("The playground's tables cannot be emptied", broken);
        }
        slack.reset();
    }

    /** Again and again, because a table can be emptied only after those that point into it. */
    private static void empty(Connection connection, List<String> tables) throws SQLException {
        var left = new ArrayList<>(tables);
        try (var statement = connection.createStatement()) {
            for (int round = 0; round < tables.size() && !left.isEmpty(); round++) {
                for (var table : List.copyOf(left)) {
                    if (emptied(statement, table)) left.remove(table);
                }
            }
        }
        if (!left.isEmpty()) throw new IllegalStateException("These tables hold on to one another: " + left);
    }

    private static boolean emptied(Statement statement, String table) throws SQLException {
        try {
            statement.executeUpdate("DELETE FROM " + table);
            return true;
        } catch (SQLIntegrityConstraintViolationException pointedInto) {
            return false;
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        var types = new String[] {"TABLE", "BASE TABLE"};
        try (var found =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", types)) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!kept(name.toLowerCase(Locale.ROOT))) tables.add(name);
            }
        }
        return tables;
    }

    private static boolean kept(String table) {
        return KEPT.contains(table) || KEPT_KINDS.stream().anyMatch(table::startsWith);
    }
}
