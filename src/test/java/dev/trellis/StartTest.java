package dev.trellis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.h2.tools.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started from a shell: its exit codes, its last lines, its ports. */
class StartTest {
    private static final String KEY = "k1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    Path data;

    private Launched trellis = Launched.NONE;
    private int port;
    private int managementPort;

    @BeforeEach
    void findPorts() {
        port = FreePort.next();
        managementPort = FreePort.next();
    }

    @AfterEach
    void kill() throws InterruptedException {
        trellis.kill();
    }

    @Test
    void withNothingSetItSaysWhereThePlaygroundIs() throws IOException, InterruptedException {
        launch(Map.of());

        trellis.awaitLine("Playground: http://localhost:" + port + "/playground");
        assertThat(status(managementPort, "/health/liveness")).isEqualTo(200);
        awaitReady(managementPort);
        assertThat(status(managementPort, "/prometheus")).isEqualTo(200);
        assertThat(status(port, "/health/readiness")).isEqualTo(404);
    }

    @Test
    void aKilledProcessLeavesNothingThatKeepsTheNextOneOut() throws IOException, InterruptedException {
        launch(Map.of());
        trellis.awaitLine("Playground:");
        trellis.kill();

        launch(Map.of());

        trellis.awaitLine("Playground:");
    }

    @Test
    void itListensAndIsNotReadyWhileTheServerIsAway() throws IOException, InterruptedException {
        launch(Map.of(
                "SLACK_BOT_TOKEN",
                TestHouse.TOKEN,
                "SLACK_SIGNING_SECRET",
                TestHouse.SIGNING_SECRET,
                "DATABASE_URL",
                "jdbc:mysql://127.0.0.1:" + FreePort.next() + "/trellis",
                "DATABASE_USER",
                "trellis",
                "TRELLIS_ENCRYPTION_KEY",
                KEY));

        trellis.awaitLine("The database is away and is tried every second");
        await().atMost(Duration.ofSeconds(20)).until(() -> answers(managementPort));
        assertThat(status(managementPort, "/health/liveness")).isEqualTo(200);
        assertThat(status(managementPort, "/health/readiness")).isEqualTo(503);
        assertThat(trellis.output()).doesNotContain("\tat ");
    }

    @Test
    void aWrongPasswordEndsItWithOneLine() throws IOException, InterruptedException, SQLException {
        var server = Server.createTcpServer("-tcpPort", "0", "-ifNotExists").start();
        try {
            var url = "jdbc:h2:tcp://127.0.0.1:" + server.getPort() + "/mem:guarded;DB_CLOSE_DELAY=-1";
            DriverManager.getConnection(url, "trellis", "right").close();
            launch(Map.of(
                    "SLACK_BOT_TOKEN",
                    TestHouse.TOKEN,
                    "SLACK_SIGNING_SECRET",
                    TestHouse.SIGNING_SECRET,
                    "DATABASE_URL",
                    url,
                    "DATABASE_USER",
                    "trellis",
                    "DATABASE_PASSWORD",
                    "wrong",
                    "TRELLIS_ENCRYPTION_KEY",
                    KEY));

            assertThat(trellis.exitCode()).isEqualTo(1);
            assertThat(trellis.output())
                    .isEqualTo("Trellis does not start: The server refuses DATABASE_USER with this DATABASE_PASSWORD:"
                            + " correct them, or create that user there.\n");
        } finally {
            server.stop();
        }
    }

    @Test
    void aWrongVariableEndsItWithOneLine() throws IOException, InterruptedException {
        launch(Map.of("SLACK_BOT_TOKEN", TestHouse.TOKEN));

        assertThat(trellis.exitCode()).isEqualTo(1);
        assertThat(trellis.output())
                .isEqualTo("Trellis does not start: SLACK_BOT_TOKEN is set, but SLACK_SIGNING_SECRET is not: set both"
                        + " for a workspace, or neither for the playground.\n");
    }

    @Test
    void whatNobodyForesawEndsItToo() throws IOException, InterruptedException, SQLException {
        launch(Map.of());
        trellis.awaitLine("Playground:");
        trellis.kill();
        var url = "jdbc:h2:file:" + data.resolve("playground") + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var connection = DriverManager.getConnection(url, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("DROP TABLE QRTZ_SIMPLE_TRIGGERS");
        }

        launch(Map.of());

        assertThat(trellis.exitCode()).isEqualTo(1);
        assertThat(trellis.output()).contains("Trellis does not start");
    }

    @Test
    void aPortInUseEndsItWithOneLine() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            launch(Map.of("PORT", "" + taken.getLocalPort()));

            assertThat(trellis.exitCode()).isEqualTo(1);
            assertThat(trellis.output())
                    .isEqualTo("Trellis does not start: Port " + taken.getLocalPort()
                            + " is in use by another program: stop it, or set PORT to another one.\n");
        }
    }

    @Test
    void aManagementPortInUseEndsItWithOneLine() throws IOException, InterruptedException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            launch(Map.of("TRELLIS_MANAGEMENT_PORT", "" + taken.getLocalPort()));

            assertThat(trellis.exitCode()).isEqualTo(1);
            assertThat(trellis.output()).contains("set TRELLIS_MANAGEMENT_PORT to another one.\n");
        }
    }

    @Test
    void onePortMayServeBoth() throws IOException, InterruptedException {
        launch(Map.of("TRELLIS_MANAGEMENT_PORT", "" + port));

        trellis.awaitLine("Playground:");
        awaitReady(port);
    }

    private void launch(Map<String, String> more) throws IOException {
        trellis = Launched.with(
                Map.of(
                        "TRELLIS_DATA", data.toString(),
                        "PORT", "" + port,
                        "TRELLIS_MANAGEMENT_PORT", "" + managementPort),
                more);
    }

    /** Slack, pretend or not, says a moment after the start whose the token is. */
    private static void awaitReady(int port) {
        await().atMost(Duration.ofSeconds(60)).until(() -> status(port, "/health/readiness") == 200);
    }

    private static boolean answers(int port) throws InterruptedException {
        try {
            return status(port, "/health/liveness") > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        try (var browser = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            return browser.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
