package dev.trellis.playground;

import io.micronaut.jdbc.DataSourceResolver;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Takes the pretend workspace's table away and brings it back, as a database does that is gone for a moment. */
public final class Tables {
    private Tables() {}

    public static void rename(String table, String name) {
        DataSource pool = PretendHouse.bean(DataSourceResolver.class).resolve(PretendHouse.bean(DataSource.class));
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE " + table + " RENAME TO " + name);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
