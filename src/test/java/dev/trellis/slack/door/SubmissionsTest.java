package dev.trellis.slack.door;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionsTest {
    private final Door door = Door.OPEN;

    @BeforeEach
    void forget() {
        door.handlers.heard.clear();
        door.slack.forget();
    }

    @Test
    void aSubmissionWithNothingToSayClosesTheModal() {
        assertThat(submit("fine")).isEmpty();
    }

    @Test
    void errorsKeepTheModalAndACorrectedSubmissionOfTheSameViewPasses() {
        String hash = Door.fresh();

        assertThat(body(Clicked.submitted(hash, "")))
                .isEqualTo("{\"response_action\":\"errors\",\"errors\":{\"note\":\"Write something first.\"}}");
        assertThat(body(Clicked.submitted(hash, ""))).contains("errors");
        assertThat(body(Clicked.submitted(hash, "better"))).isEmpty();
        assertThat(door.handlers.heard).containsExactly("", "", "better");
    }

    @Test
    void aRepeatedSubmissionGetsTheFirstAnswer() {
        String hash = Door.fresh();

        String first = body(Clicked.submitted(hash, "say"));

        assertThat(body(Clicked.submitted(hash, "say"))).isEqualTo(first);
        assertThat(door.handlers.heard).containsExactly("say");
    }

    @Test
    void whatIsSaidTakesTheModalsPlace() {
        assertThat(submit("say")).contains("\"response_action\":\"update\"", "saved", "\"callback_id\":\"kit.said\"");
        assertThat(submit("turn")).contains("\"response_action\":\"update\"", "A form");
        assertThat(submit("clear")).isEqualTo("{\"response_action\":\"clear\"}");
    }

    @Test
    void aFormThatNobodyAnswersKeepsItsWords() {
        JsonObject sent = Clicked.submitted(Door.fresh(), "precious");
        sent.getAsJsonObject("view").addProperty("callback_id", "sample.gone");

        assertThat(body(sent)).contains("\"response_action\":\"errors\"", "\"note\":\"This form is out of date.");
    }

    private String submit(String note) {
        return body(Clicked.submitted(Door.fresh(), note));
    }

    private String body(JsonObject sent) {
        HttpResponse<String> answer = door.interaction(sent.toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
