package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    /** From Slack's documentation of request signing. */
    private static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";

    private static final long SENT = 1531420618L;
    private static final String DOCUMENTED = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private static final byte[] BODY =
            ("token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                            + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect"
                            + "&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554"
                            + "%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121."
                            + "803a0bc887a14d10d2c447fce8b6703c")
                    .getBytes(UTF_8);

    @Test
    void slacksOwnExampleIsGenuine() {
        assertThat(at(SENT).isSlacks(BODY, "1531420618", DOCUMENTED)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"-300, true", "300, true", "0, true", "-301, false", "301, false", "-86400, false", "86400, false"})
    void itHoldsForFiveMinutesEitherWay(long secondsLater, boolean genuine) {
        assertThat(at(SENT + secondsLater).isSlacks(BODY, "1531420618", DOCUMENTED))
                .isEqualTo(genuine);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v0=",
                "v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503",
                "v0=A2114D57B48EAC39B9AD189DD8316235A7B4A8D21A10BD27519666489C69B503",
                "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b50",
                "v0=b2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503"
            })
    void anyOtherSignatureIsForged(String signature) {
        assertThat(at(SENT).isSlacks(BODY, "1531420618", signature)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "-1531420618", "1531420618.0", "+1531420618", "9999999999999999999999", "١٥٣"})
    void aTimestampIsAPlainNumberOfSeconds(String timestamp) {
        String signature = HandSigned.signature(SECRET, timestamp, BODY);

        assertThat(at(SENT).isSlacks(BODY, timestamp, signature)).isFalse();
    }

    @Test
    void nothingIsGenuineWithoutBothHeaders() {
        assertThat(at(SENT).isSlacks(BODY, null, DOCUMENTED)).isFalse();
        assertThat(at(SENT).isSlacks(BODY, "1531420618", null)).isFalse();
    }

    @Test
    void oneChangedByteIsForged() {
        byte[] changed = BODY.clone();
        changed[20] ^= 1;

        assertThat(at(SENT).isSlacks(changed, "1531420618", DOCUMENTED)).isFalse();
    }

    private static Signature at(long seconds) {
        return new Signature(SECRET, Clock.fixed(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }
}
