package dev.trellis.start;

import static dev.trellis.start.Environments.KEY;
import static dev.trellis.start.Environments.MYSQL;
import static dev.trellis.start.Environments.SECRET;
import static dev.trellis.start.Environments.TOKENS;
import static dev.trellis.start.Environments.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class ContractTest {
    @Test
    void nothingAtAllIsThePlaygroundOnLoopbackAndItsOwnFile() {
        var settings = Contract.read(Map.of());

        assertThat(settings.properties())
                .containsEntry("trellis.playground.enabled", true)
                .containsEntry("micronaut.server.host", "127.0.0.1")
                .containsEntry("micronaut.server.port", 8080)
                .containsEntry("endpoints.all.port", 8081)
                .containsEntry("trellis.slack.api-url", "http://127.0.0.1:8080/playground/api/")
                .containsEntry("trellis.slack.posts-per-minute", 200)
                .doesNotContainKey("trellis.encryption-key");
        assertThat(url(settings)).contains("/data/playground;MODE=MySQL;");
        assertThat(settings.whereToLook()).isEqualTo("Playground: http://localhost:8080/playground");
        assertThat(settings.warnings()).isEmpty();
    }

    @Test
    void thePlaygroundSaysWhereItListens() {
        assertThat(playgroundAt("0.0.0.0")).isEqualTo("Playground: http://localhost:8080/playground");
        assertThat(playgroundAt("192.0.2.7")).isEqualTo("Playground: http://192.0.2.7:8080/playground");
    }

    @Test
    void withASocketNobodyIsToldToPostHere() {
        var tokens = new HashMap<>(TOKENS);
        tokens.put("SLACK_APP_TOKEN", "xapp-1-A111-222-abcdef");

        assertThat(Contract.read(tokens).whereToLook()).startsWith("Serving Slack by a socket");
    }

    private static String playgroundAt(String host) {
        return Contract.read(Map.of("TRELLIS_PLAYGROUND_HOST", host)).whereToLook();
    }

    @Test
    void thePlaygroundMakesItsSecretsAnewAtEveryStart() {
        var first = Contract.read(Map.of()).properties();
        var second = Contract.read(Map.of()).properties();

        assertThat(first.get("trellis.slack.bot-token")).isNotEqualTo(second.get("trellis.slack.bot-token"));
        assertThat(first.get("trellis.slack.signing-secret")).asString().hasSize(32);
    }

    @Test
    void bothTokensAreAWorkspaceOnAFileOfItsOwn() {
        var settings = Contract.read(TOKENS);

        assertThat(settings.properties())
                .containsEntry("trellis.playground.enabled", false)
                .containsEntry("trellis.slack.bot-token", "xoxb-1111-2222-abcd")
                .containsEntry("trellis.slack.signing-secret", SECRET)
                .containsEntry("trellis.slack.api-url", "https://slack.com/api/")
                .containsEntry("micronaut.server.host", "0.0.0.0");
        assertThat(url(settings)).contains("/data/trellis;MODE=MySQL;");
        assertThat(settings.whereToLook()).isEqualTo("Serving Slack at port 8080: POST /slack/events");
    }

    @Test
    void everyOtherVariableReachesItsProperty() {
        var settings = read(
                TOKENS,
                Map.of(
                        "PORT", "9090",
                        "TRELLIS_MANAGEMENT_PORT", "9090",
                        "TRELLIS_LOG_LEVEL", "DEBUG",
                        "SLACK_API_URL", " http://127.0.0.1:9/api ",
                        "SLACK_APP_TOKEN", "xapp-1-A1-22-abcdef",
                        "TRELLIS_ADMINS", "U1ABC, W2DEF",
                        "TRELLIS_PUBLIC_URL", "https://trellis.example/",
                        "TRELLIS_IMPORT_TOKEN", "sixteen-letters!",
                        "TRELLIS_SLACK_POSTS_PER_MINUTE", "60",
                        "TRELLIS_DATA", "/var/lib/trellis"));

        assertThat(settings.properties())
                .containsEntry("micronaut.server.port", 9090)
                .containsEntry("endpoints.all.port", 9090)
                .containsEntry("logger.levels.dev.trellis", "DEBUG")
                .containsEntry("trellis.slack.api-url", "http://127.0.0.1:9/api/")
                .containsEntry("trellis.slack.app-token", "xapp-1-A1-22-abcdef")
                .containsEntry("trellis.admins", List.of("U1ABC", "W2DEF"))
                .containsEntry("trellis.public-url", "https://trellis.example")
                .containsEntry("trellis.import-token", "sixteen-letters!")
                .containsEntry("trellis.slack.posts-per-minute", 60)
                .containsEntry("trellis.data", "/var/lib/trellis");
        assertThat(url(settings)).startsWith("jdbc:h2:file:/var/lib/trellis/trellis;");
    }

    @Test
    void noLogLevelReachesTheClientsThatWouldWriteTokensAndBodies() {
        var settings = Contract.read(Map.of("TRELLIS_LOG_LEVEL", "TRACE"));

        assertThat(settings.properties().keySet())
                .filteredOn(name -> name.startsWith("logger."))
                .containsExactly("logger.levels.dev.trellis");
        assertThat(List.of("com.slack.api.bolt", "okhttp3.internal", "io.micronaut.http", "org.quartz"))
                .allSatisfy(name -> assertThat(LoggerFactory.getLogger(name).isInfoEnabled())
                        .isFalse());
    }

    /** A table of H2's may need the session that made it: see {@code EmbeddedFileTest}. */
    @Test
    void connectionsToTheEmbeddedDatabaseAreNeverRetired() {
        assertThat(Contract.read(Map.of()).properties()).containsEntry("datasources.default.max-lifetime", 0);
        assertThat(read(TOKENS, MYSQL).properties()).doesNotContainKey("datasources.default.max-lifetime");
    }

    @Test
    void aServerNeedsThreeVariablesAndTheKey() {
        var settings = read(TOKENS, MYSQL);

        assertThat(settings.properties())
                .containsEntry("datasources.default.username", "trellis")
                .containsEntry("datasources.default.password", "")
                .containsEntry("datasources.default.driver-class-name", "com.mysql.cj.jdbc.Driver")
                .containsEntry("trellis.encryption-key", KEY);
        assertThat(url(settings))
                .isEqualTo("jdbc:mysql://db:3306/trellis?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        + "&connectTimeout=1500&socketTimeout=60000");
    }

    @Test
    void optionsThatTheAddressSetsItselfStay() {
        var settings =
                read(TOKENS, MYSQL, Map.of("DATABASE_URL", "jdbc:mysql://db/t?sslMode=REQUIRED&connecttimeout=500"));

        assertThat(url(settings))
                .startsWith("jdbc:mysql://db/t?sslMode=REQUIRED&connecttimeout=500&connectionTimeZone=UTC")
                .doesNotContain("connectTimeout=1500");
    }

    @Test
    void thePlaygroundMayUseAServerWhenAsked() {
        assertThat(read(MYSQL, Map.of("TRELLIS_PLAYGROUND", "true")).properties())
                .containsEntry("trellis.playground.enabled", true)
                .containsEntry("datasources.default.username", "trellis");
    }

    @Test
    void thePlaygroundInAContainerListensEverywhereAndWarns() {
        var settings = Contract.read(Map.of("TRELLIS_PLAYGROUND_HOST", "0.0.0.0"));

        assertThat(settings.properties())
                .containsEntry("micronaut.server.host", "0.0.0.0")
                .containsEntry("trellis.slack.api-url", "http://127.0.0.1:8080/playground/api/");
        assertThat(settings.warnings()).singleElement().asString().contains("TRELLIS_PLAYGROUND_HOST");
    }

    @ParameterizedTest
    @CsvSource({"192.168.1.5, http://192.168.1.5:8080", "::1, http://[::1]:8080", "::, http://127.0.0.1:8080"})
    void thePlaygroundReachesItselfWhereItListens(String host, String address) {
        assertThat(Contract.read(Map.of("TRELLIS_PLAYGROUND_HOST", host)).properties())
                .containsEntry("trellis.slack.api-url", address + "/playground/api/");
    }

    @Test
    void aMisspeltVariableIsPointedOut() {
        assertThat(Contract.read(Map.of("TRELLIS_PLAYGROUNDS", "true")).warnings())
                .containsExactly("TRELLIS_PLAYGROUNDS is set, but Trellis knows no such variable: is it misspelt?");
    }

    private static String url(Settings settings) {
        return String.valueOf(settings.properties().get("datasources.default.url"));
    }
}
