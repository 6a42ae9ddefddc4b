package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.trellis.slack.SlackOptions.Typing;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Slack is told while somebody types into a field that is searched. */
class SuggestionsTest {
    private final Door door = Door.OPEN;

    @BeforeEach
    void forget() {
        door.handlers.heard.clear();
    }

    @Test
    void whatIsFoundIsAnsweredInTheResponse() {
        HttpResponse<String> answer = type("sql & <more>");

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(JsonParser.parseString(answer.body()))
                .isEqualTo(Clicked.parse(
                        "{'options':[{'text':{'type':'plain_text','text':'found sql & <more>'},'value':'v'}]}"));
        assertThat((Typing) door.handlers.heard.getFirst())
                .satisfies(typing -> assertThat(typing.by().workspace()).isEqualTo(door.workspace.id()))
                .satisfies(typing -> assertThat(typing.by().user()).isEqualTo("UANA"))
                .satisfies(typing -> assertThat(typing.metadata()).isEqualTo("{}"));
    }

    @Test
    void slackIsGivenAHundredChoicesAtMost() {
        assertThat(options(type("many"))).hasSize(100);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40_000})
    void anyLengthIsHeard(int length) {
        assertThat(options(type("ж".repeat(length)))).hasSize(1);
    }

    @Test
    void aFailureFindsNothingAndTellsNothing() {
        HttpResponse<String> answer = type("break");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"options\":[]}");
    }

    @Test
    void aFieldThatNobodySearchesFindsNothing() {
        assertThat(options(sent(Clicked.typing("door.unknown", "x")))).isEmpty();
    }

    @Test
    void whoeverComesFromAnotherCompanyOrAnotherWorkspaceFindsNothing() {
        JsonObject stranger = Clicked.typing("door.search", "x");
        stranger.getAsJsonObject("user").addProperty("team_id", "TOTHER");
        JsonObject elsewhere = Clicked.typing("door.search", "x");
        elsewhere.getAsJsonObject("team").addProperty("id", "TNOWHERE");

        assertThat(options(sent(stranger))).isEmpty();
        assertThat(options(sent(elsewhere))).isEmpty();
        assertThat(door.handlers.heard).isEmpty();
    }

    @Test
    void whatNobodySignedIsTurnedAway() {
        String body = "payload="
                + URLEncoder.encode(Clicked.typing("door.search", "x").toString(), UTF_8);
        var unsigned = door.request("application/x-www-form-urlencoded", body.getBytes(UTF_8));

        assertThat(door.send(unsigned.build()).statusCode()).isEqualTo(401);
        assertThat(door.handlers.heard).isEmpty();
    }

    private HttpResponse<String> type(String words) {
        return sent(Clicked.typing("door.search", words));
    }

    private HttpResponse<String> sent(JsonObject payload) {
        return door.interaction(payload.toString());
    }

    private static JsonArray options(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("options");
    }
}
