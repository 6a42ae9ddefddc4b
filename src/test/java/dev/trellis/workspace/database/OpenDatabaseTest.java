package dev.trellis.workspace.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.trellis.FreePort;
import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import dev.trellis.workspace.StartRefused;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import io.micronaut.health.HealthStatus;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.h2.tools.Server;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;

/** Only the tests that ask the server under test run on each of them; the others bring one of their own, or none. */
class OpenDatabaseTest {
    @Test
    void whileTheDatabaseIsAwayTheHouseStandsButIsNotReady() {
        var url = "jdbc:mysql://127.0.0.1:" + FreePort.next() + "/trellis";
        try (var house = TestHouse.open(TestHouse.environment(Map.of("DATABASE_URL", url)))) {
            var opened = house.getBean(OpenDatabase.class).opened();

            await().during(Duration.ofSeconds(2)).until(() -> !opened.isDone());
            assertThat(health(house)).isEqualTo(HealthStatus.DOWN);
        }
    }

    @Test
    void aDatabaseThatComesLateIsOpenedAndAnnounced() throws SQLException {
        int port = FreePort.next();
        var url = "jdbc:h2:tcp://127.0.0.1:" + port + "/mem:late" + port + ";DB_CLOSE_DELAY=-1";
        var environment = TestHouse.environment(Map.of("DATABASE_URL", url));
        try (var house = TestHouse.open(environment)) {
            assertThat(house.getBean(OpenDatabase.class).isReady()).isFalse();
            var server = Server.createTcpServer("-tcpPort", "" + port, "-ifNotExists")
                    .start();
            try {
                await().atMost(Duration.ofSeconds(20)).until(house.getBean(OpenDatabase.class)::isReady);

                assertThat(house.getBean(Workspaces.class).all()).isEmpty();
                assertThat(health(house)).isEqualTo(HealthStatus.UP);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void aDatabaseThatGoesAwayLaterIsNotReady() throws SQLException {
        int port = FreePort.next();
        var url = "jdbc:h2:tcp://127.0.0.1:" + port + "/mem:gone" + port + ";DB_CLOSE_DELAY=-1";
        var server =
                Server.createTcpServer("-tcpPort", "" + port, "-ifNotExists").start();
        try (var house = TestHouse.start(Map.of("DATABASE_URL", url))) {
            server.stop();

            assertThat(health(house)).isEqualTo(HealthStatus.DOWN);
        }
    }

    @Test
    void aDatabaseThatStaysAwayEndsTheStartAfterAStatedTime() {
        var url = "jdbc:mysql://127.0.0.1:" + FreePort.next() + "/trellis";

        refused(Map.of("DATABASE_URL", url, "trellis.database.patience", "2s"))
                .hasRootCauseInstanceOf(Exception.class)
                .hasStackTraceContaining("StartRefused: The database stayed away for 2 seconds. Start it, or correct"
                        + " DATABASE_URL, and start Trellis again");
    }

    /** On H2 always: the MariaDB of these tests asks nobody for a password. */
    @Test
    void aWrongPasswordEndsTheStartAtOnce() throws SQLException {
        var url = "jdbc:h2:mem:guarded" + System.nanoTime() + ";DB_CLOSE_DELAY=-1";
        DriverManager.getConnection(url, TestDatabase.USER, "").close();

        refused(Map.of("DATABASE_URL", url, "DATABASE_PASSWORD", "wrong"))
                .hasStackTraceContaining("StartRefused: The server refuses DATABASE_USER with this DATABASE_PASSWORD");
    }

    @Test
    @Tag("database")
    void anUnknownDatabaseEndsTheStartAtOnce() {
        var url = TestDatabase.newUrl()
                .replace("?createDatabaseIfNotExist=true", "")
                .replace(";DB_CLOSE_DELAY=-1", ";IFEXISTS=TRUE");

        refused(Map.of("DATABASE_URL", url))
                .hasStackTraceContaining("StartRefused: The server has no database of the name in DATABASE_URL");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(Map<String, String> wrong) {
        return assertThatThrownBy(() -> TestHouse.start(wrong).close());
    }

    @Test
    @Tag("database")
    void thePlaygroundNeverOpensTheDatabaseOfARealWorkspace() {
        var real = TestHouse.environment(Map.of());
        TestHouse.startExactly(real).close();

        assertThatThrownBy(() -> TestHouse.startExactly(pretend(real)).close())
                .hasRootCauseInstanceOf(StartRefused.class)
                .hasRootCauseMessage("This database keeps a real workspace, and the playground must not touch it: set"
                        + " SLACK_BOT_TOKEN and SLACK_SIGNING_SECRET, or take another database.");
    }

    @Test
    @Tag("database")
    void aRealWorkspaceNeverMovesIntoThePlaygroundsDatabase() {
        var real = TestHouse.environment(Map.of());
        TestHouse.startExactly(pretend(real)).close();

        assertThatThrownBy(() -> TestHouse.startExactly(real).close())
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause()
                .hasMessageStartingWith("This database keeps the playground's pretend workspace");
    }

    @Test
    @Tag("database")
    void aSecondStartFindsWhatTheFirstOneKept(@TempDir Path data) {
        var empty = Map.of("TRELLIS_DATA", data.toString(), "DATABASE_URL", TestDatabase.newUrl());
        var environment = new HashMap<>(TestHouse.environment(empty));
        if (!TestDatabase.isServer()) environment.keySet().removeIf(name -> name.startsWith("DATABASE_"));
        if (!TestDatabase.isServer()) environment.remove("TRELLIS_ENCRYPTION_KEY");
        var team = "T-kept";
        try (var house = TestHouse.startExactly(environment)) {
            var workspaces = house.getBean(Workspaces.class);
            assertThat(workspaces.unidentifiedToken()).contains(TestHouse.TOKEN);
            TestHouse.newWorkspace(house, team);
        }

        try (var house = TestHouse.startExactly(environment)) {
            var workspaces = house.getBean(Workspaces.class);
            assertThat(workspaces.token(
                            workspaces.find(team, null).orElseThrow().id()))
                    .isEqualTo(TestHouse.TOKEN);
            assertThat(workspaces.unidentifiedToken()).isEmpty();
        }
    }

    private static Map<String, String> pretend(Map<String, String> real) {
        var environment = new HashMap<>(real);
        environment.keySet().removeIf(name -> name.startsWith("SLACK_"));
        environment.put("TRELLIS_PLAYGROUND", "true");
        return environment;
    }

    private static HealthStatus health(ApplicationContext house) {
        return Flux.from(house.getBean(DatabaseHealth.class).getResult())
                .blockFirst()
                .getStatus();
    }
}
