package dev.trellis.delivery.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.trellis.delivery.dispatch.Outcome;
import dev.trellis.slack.FakeSlack;
import dev.trellis.slack.SlackApi;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EncloseTest {
    private static final String ANNOUNCE = "/api/files.getUploadURLExternal";
    private static final String COMPLETE = "/api/files.completeUploadExternal";

    private final FakeSlack slack = new FakeSlack();
    private final SlackApi api = slack.api();

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void eachFileIsAnnouncedAndBroughtAndAllAreShownTogether() {
        slack.replies(exchange -> FakeSlack.send(exchange, 200, place()));

        assertThat(send()).isEqualTo(new Outcome.Done("D1", "", Map.of()));

        assertThat(slack.asked(ANNOUNCE)).hasSize(2);
        assertThat(slack.asked(ANNOUNCE).getFirst().body()).contains("filename=a.png", "length=3", "alt_txt=A picture");
        assertThat(slack.asked("/bytes")).extracting(FakeSlack.Asked::body).containsExactly("abc", "de");
        assertThat(slack.asked("/bytes"))
                .allSatisfy(asked -> assertThat(asked.authorization()).isEqualTo("null"));
        assertThat(slack.asked(COMPLETE))
                .singleElement()
                .satisfies(asked -> assertThat(asked.body()).contains("channel_id=D1", "\"id\":\"F1\""));
    }

    @Test
    void whatFailsBeforeTheyAreShownIsSurelyNotDone() {
        slack.replies(exchange -> refuse(exchange, "/bytes", 500, "no"));

        assertThat(send()).isEqualTo(new Outcome.NotSent("http 500"));
        slack.replies(exchange -> refuse(exchange, ANNOUNCE, 404, "no"));
        assertThat(send()).isEqualTo(new Outcome.NotSent("http 404"));
        slack.replies(HttpExchange::close);
        assertThat(send()).isInstanceOf(Outcome.NotSent.class);
        assertThat(slack.asked(COMPLETE)).isEmpty();
    }

    @Test
    void aRefusalIsSlacksLastWord() {
        slack.replies(exchange ->
                refuse(exchange, ANNOUNCE, 200, "{\"ok\":false,\"error\":\"file_upload_size_restricted\"}"));
        assertThat(send()).isEqualTo(new Outcome.Refused("file_upload_size_restricted"));

        slack.replies(exchange -> refuse(exchange, COMPLETE, 200, "{\"ok\":false,\"error\":\"is_archived\"}"));
        assertThat(send()).isEqualTo(new Outcome.Refused("is_archived"));
    }

    @Test
    void whetherTheLastStepWasDoneIsUnclearWhenItsAnswerIsLost() {
        slack.replies(exchange -> refuse(exchange, COMPLETE, 503, "no"));
        assertThat(send()).isEqualTo(new Outcome.Unclear("http 503"));

        slack.replies(exchange -> refuse(exchange, COMPLETE, 200, "{\"ok\":false,\"error\":\"fatal_error\"}"));
        assertThat(send()).isEqualTo(new Outcome.Unclear("fatal_error"));
    }

    private Outcome send() {
        return new Enclose(api.with("xoxb-1"), api.http(), "D1", List.of(file("a.png", "abc"), file("b.csv", "de")))
                .send();
    }

    private static Enclosure file(String name, String content) {
        return Enclosure.of(name, "A picture", content.getBytes(UTF_8));
    }

    private String place() {
        return "{\"ok\":true,\"file_id\":\"F1\",\"upload_url\":\"" + slack.url("/bytes") + "\"}";
    }

    private void refuse(HttpExchange exchange, String path, int code, String body) throws IOException {
        boolean here = exchange.getRequestURI().getPath().startsWith(path);
        FakeSlack.send(exchange, here ? code : 200, here ? body : place());
    }
}
