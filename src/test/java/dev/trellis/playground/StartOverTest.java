package dev.trellis.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.world.Message;
import io.micronaut.jdbc.DataSourceResolver;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartOverTest {
    private PretendHouse house;
    private Connection connection;

    @BeforeEach
    void connect() throws Exception {
        house = PretendHouse.fresh();
        connection = PretendHouse.bean(DataSourceResolver.class)
                .resolve(PretendHouse.bean(DataSource.class))
                .getConnection();
        connection.setAutoCommit(true);
        update("CREATE TABLE a_parent (id INT PRIMARY KEY)");
        update("CREATE TABLE b_child (parent INT, FOREIGN KEY (parent) REFERENCES a_parent (id))");
        update("INSERT INTO a_parent VALUES (1)");
        update("INSERT INTO b_child VALUES (1)");
    }

    @AfterEach
    void tidy() throws SQLException {
        update("DROP TABLE b_child");
        update("DROP TABLE a_parent");
        connection.close();
    }

    @Test
    void whatHappenedIsForgottenAndWhatWasInstalledStays() throws SQLException {
        var general = house.slack().channel("general").id();
        house.slack().as("ana").type(general, "To be forgotten");

        PretendHouse.bean(StartOver.class).run();

        assertThat(count("a_parent") + count("b_child")).isZero();
        assertThat(count("house")).isEqualTo(1);
        assertThat(count("flyway_schema_history")).isPositive();
        assertThat(house.slack().as("ana").read(general))
                .extracting(Message::text)
                .doesNotContain("To be forgotten");
    }

    private void update(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
