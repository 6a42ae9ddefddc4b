package dev.trellis.start;

import static dev.trellis.start.Environments.MYSQL;
import static dev.trellis.start.Environments.TOKENS;
import static dev.trellis.start.Environments.read;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.trellis.workspace.StartRefused;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stops the start, with one line that says what to do. */
class RefusedStartTest {
    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, ''",
        "SLACK_BOT_TOKEN, '   '",
        "SLACK_BOT_TOKEN, ---",
        "SLACK_BOT_TOKEN, xoxb-",
        "SLACK_BOT_TOKEN, xoxp-1111-2222-abcd",
        "SLACK_SIGNING_SECRET, ''",
        "SLACK_SIGNING_SECRET, ---",
        "SLACK_SIGNING_SECRET, 8f742231b10e8888",
        "SLACK_SIGNING_SECRET, --------------------------------",
        "SLACK_APP_TOKEN, xoxb-1111-2222-abcd",
        "SLACK_APP_TOKEN, ''",
        "SLACK_API_URL, slack.com/api",
        "PORT, 0",
        "PORT, 65536",
        "PORT, http",
        "PORT, -1",
        "PORT, 99999999999999",
        "PORT, ''",
        "TRELLIS_MANAGEMENT_PORT, 8081x",
        "TRELLIS_LOG_LEVEL, LOUD",
        "TRELLIS_ADMINS, '@hana'",
        "TRELLIS_ADMINS, 'U1,,U2'",
        "TRELLIS_PUBLIC_URL, ftp://trellis.example",
        "TRELLIS_IMPORT_TOKEN, short",
        "TRELLIS_SLACK_POSTS_PER_MINUTE, 0",
        "TRELLIS_PLAYGROUND, true",
        "TRELLIS_PLAYGROUND, yes",
        "TRELLIS_DATA, 'a;b'",
        "TRELLIS_ENCRYPTION_KEY, ---",
        "TRELLIS_ENCRYPTION_KEY, k1:c2hvcnQ=",
        "TRELLIS_ENCRYPTION_KEY, AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "DATABASE_URL, ''",
        "DATABASE_URL, jdbc:mariadb://db/trellis",
        "DATABASE_URL, jdbc:postgresql://db/trellis",
        "DATABASE_URL, db:3306"
    })
    void aValueThatCannotBeRightStopsTheStartWithOneLineThatNamesIt(String name, String value) {
        assertThatThrownBy(() -> read(TOKENS, MYSQL, Map.of(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining(name)
                .message()
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET",
        "SLACK_SIGNING_SECRET, SLACK_BOT_TOKEN",
    })
    void halfAWorkspaceStopsTheStart(String there, String missing) {
        var half = new HashMap<>(TOKENS);
        half.remove(missing);

        assertThatThrownBy(() -> Contract.read(half))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(there + " is set, but " + missing + " is not");
    }

    @Test
    void aServerWithoutTokensStopsTheStart() {
        assertThatThrownBy(() -> Contract.read(MYSQL)).hasMessageStartingWith("DATABASE_URL is set, but");
    }

    @Test
    void aServerWithoutAUserStopsTheStartInsteadOfLoggingInAsRoot() {
        var nobody = new HashMap<>(MYSQL);
        nobody.remove("DATABASE_USER");

        assertThatThrownBy(() -> read(TOKENS, nobody))
                .isInstanceOf(StartRefused.class)
                .hasMessage("DATABASE_URL is set, but DATABASE_USER is not: name the user Trellis logs in as.");
    }

    @Test
    void aServerWithoutAKeyStopsTheStart() {
        var keyless = new HashMap<>(MYSQL);
        keyless.remove("TRELLIS_ENCRYPTION_KEY");

        assertThatThrownBy(() -> read(TOKENS, keyless)).hasMessageContaining("TRELLIS_ENCRYPTION_KEY is not");
    }

    @ParameterizedTest
    @CsvSource({
        "SLACK_APP_TOKEN, xapp-1-A1-22-abcdef",
        "SLACK_API_URL, https://slack.com/api/",
        "DATABASE_USER, trellis",
        "DATABASE_PASSWORD, secret",
        "TRELLIS_PLAYGROUND, false"
    })
    void whatBelongsToAWorkspaceOrAServerDoesNotStartThePlayground(String name, String value) {
        assertThatThrownBy(() -> Contract.read(Map.of(name, value)))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(name);
    }

    @Test
    void secretsAreNeverRepeatedInARefusal() {
        assertThatThrownBy(() -> read(TOKENS, Map.of("SLACK_BOT_TOKEN", "xoxp-very-secret")))
                .message()
                .doesNotContain("very-secret");
        assertThatThrownBy(() -> read(TOKENS, MYSQL, Map.of("DATABASE_URL", "jdbc:oracle:very-secret")))
                .message()
                .doesNotContain("very-secret");
    }
}
