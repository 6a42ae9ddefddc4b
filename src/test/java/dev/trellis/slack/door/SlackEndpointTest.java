package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEndpointTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MIB = 1 << 20;

    private final Door door = Door.OPEN;

    @BeforeEach
    void forget() {
        door.handlers.heard.clear();
        door.slack.forget();
    }

    @Test
    void aCommandIsAnsweredInTheResponseForThePersonAlone() {
        HttpResponse<String> answer = door.command("/door", "keep Ünïcødé & <more>");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(answer.body()).contains("\"response_type\":\"ephemeral\"", "\"text\":\"kept Ünïcødé & <more>\"");
        assertThat(door.slack.asked("/")).isEmpty();
    }

    @Test
    void whatNobodySignedIsTurnedAwayWithoutAWord() {
        byte[] body = door.typed("/door", "keep x", Map.of()).getBytes(UTF_8);

        HttpResponse<String> answer = door.send(door.request(FORM, body).build());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEmpty();
        assertThat(door.handlers.heard).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-299, 200", "299, 200", "-302, 401", "302, 401"})
    void anOldRequestOrOneFromTheFutureIsTurnedAway(long seconds, int status) {
        byte[] body = door.typed("/door", "keep x", Map.of()).getBytes(UTF_8);
        long now = door.house.getBean(Clock.class).instant().getEpochSecond();

        assertThat(door.send(signedAt(now + seconds, body)).statusCode()).isEqualTo(status);
    }

    @Test
    void aReplayGetsTheFirstAnswerAndHasNoSecondEffect() {
        String body = door.typed("/door", "keep once", Map.of());

        String first = door.form(body).body();
        String second = door.form(body).body();

        assertThat(second).isEqualTo(first).contains("kept once");
        assertThat(door.handlers.heard).hasSize(1);
    }

    @Test
    void twinsThatComeAtTheSameMomentHaveOneEffectAndOneAnswer() {
        String body = door.typed("/door", "keep twins", Map.of());

        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() -> door.form(body)))
                .limit(6)
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.join().statusCode()).isEqualTo(200);
            assertThat(answer.join().body()).contains("kept twins");
        });
        assertThat(door.handlers.heard).hasSize(1);
    }

    @Test
    void aBodyOfAMebibyteIsReadAndALargerOneRefused() {
        byte[] largest = new byte[MIB];
        Arrays.fill(largest, (byte) 'x');
        byte[] larger = new byte[MIB + 1];
        Arrays.fill(larger, (byte) 'x');

        assertThat(door.send(door.signed(FORM, largest)).statusCode()).isEqualTo(400);
        HttpResponse<String> refused = door.send(door.signed(FORM, larger));
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body()).doesNotContain("Exception").hasSizeLessThan(500);
    }

    @Test
    void onlyFormsAndJsonArePosted() {
        assertThat(door.send(HttpRequest.newBuilder(door.uri()).GET().build()).statusCode())
                .isEqualTo(405);
        assertThat(door.send(door.signed("text/plain", new byte[0])).statusCode())
                .isEqualTo(415);
    }

    @Test
    void slackMayMakeSureThatWeAreWe() {
        HttpResponse<String> answer = door.json("{\"type\":\"url_verification\",\"challenge\":\"3eZbrw1a\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("3eZbrw1a");
        assertThat(door.form("ssl_check=1&token=x").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"app_rate_limited\",\"minute_rate_limited\":1518467820}",
                "{\"type\":\"never_heard_of\"}",
                "{\"type\":\"event_callback\",\"team_id\":\"TDOOR\",\"event_id\":\"Ev1\",\"event\":{\"type\":\"new\"}}",
                "{\"type\":\"event_callback\",\"team_id\":\"TDOOR\",\"event_id\":\"Ev2\","
                        + "\"event\":{\"type\":\"message\",\"subtype\":\"never_heard_of\"}}"
            })
    void whatNobodyListensToIsAcknowledged(String json) {
        assertThat(door.json(json).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "{",
                "{\"type\":\"event_callback\"}",
                "{\"type\":\"event_callback\",\"event_id\":\"E\",\"event\":[]}",
                "payload=",
                "payload=%7B",
                "payload=null",
                "payload=%7B%22type%22%3A%22block_actions%22%7D",
                "payload=%7B%22type%22%3A%22view_submission%22%7D",
                "payload=%7B%22type%22%3A%22shortcut%22%7D",
                "payload=%zz",
                "text=nothing"
            })
    void whatSlackSignedAndNobodyCanReadIsRefusedCalmly(String body) {
        HttpResponse<String> answer = door.form(body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEmpty();
    }

    private HttpRequest signedAt(long seconds, byte[] body) {
        String timestamp = Long.toString(seconds);
        return door.request(FORM, body)
                .header("X-Slack-Request-Timestamp", timestamp)
                .header("X-Slack-Signature", Door.sign(timestamp, body))
                .build();
    }
}
