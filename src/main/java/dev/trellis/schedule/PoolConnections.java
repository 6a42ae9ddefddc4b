package dev.trellis.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.quartz.utils.ConnectionProvider;

/** Gives Quartz connections of the pool itself: it begins and ends its transactions on its own. */
record PoolConnections(DataSource pool) implements ConnectionProvider {
    @Override
    public Connection getConnection() throws SQLException {
        return pool.getConnection();
    }

    /** The pool is opened and closed by the house. */
    @Override
    public void initialize() {}

    @Override
    public void shutdown() {}
}
