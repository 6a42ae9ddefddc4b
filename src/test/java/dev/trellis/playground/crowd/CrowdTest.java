package dev.trellis.playground.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiException;
import dev.trellis.playground.FakeApp.Heard;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.world.Json;
import io.micronaut.http.HttpResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final String PEERS = "C0PEERS0000";
    private static final String INVITATION = """
            [{"type": "actions", "block_id": "b", "elements": [{"type": "button", "action_id": "joining.join",
              "text": {"type": "plain_text", "text": "Join"}}]}]""";
    private static final String MODAL = """
            {"type": "modal", "callback_id": "join", "title": {"type": "plain_text", "text": "Join"},
             "submit": {"type": "plain_text", "text": "Join"}, "blocks": [
              {"type": "input", "block_id": "brings", "label": {"type": "plain_text", "text": "I can help with"},
               "element": {"type": "plain_text_input", "action_id": "brings"}}]}""";

    private static final String MODAL_OF_MENTORS = MODAL.replace("\"blocks\": [", """
            "blocks": [
              {"type": "input", "block_id": "role", "label": {"type": "plain_text", "text": "I am a"},
               "element": {"type": "static_select", "action_id": "role", "options": [
                {"text": {"type": "plain_text", "text": "Mentee"}, "value": "mentee"},
                {"text": {"type": "plain_text", "text": "Mentor"}, "value": "mentor"}]}},""");

    private final Crowd crowd = PretendHouse.bean(Crowd.class);
    private final Set<String> joined = new HashSet<>();
    private String modal = MODAL;
    private PretendHouse house;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void nobodyComesWithoutAnInvitation() {
        assertThat(crowd.gather()).isEqualTo(new Reaction.Refused("no_invitation"));
        assertThat(house.slack().people()).hasSize(13);
    }

    @Test
    void fortyPeopleArriveAndJoinOnce() throws Exception {
        invite();
        house.app().answers(heard -> answer(heard, 40));

        assertThat(crowd.gather()).isEqualTo(Reaction.DONE);
        assertThat(crowd.gather()).isEqualTo(Reaction.DONE);

        assertThat(house.slack().people()).hasSize(53);
        assertThat(joined).hasSize(40);
        assertThat(house.app().heard())
                .filteredOn(heard -> heard.type().equals("view_submission"))
                .hasSize(40);
        assertThat(house.app().heard())
                .filteredOn(heard -> heard.type().equals("team_join"))
                .hasSize(40)
                .allSatisfy(heard -> assertThat(
                                Json.text(Json.object(Json.object(heard.event(), "user"), "profile"), "email"))
                        .endsWith("@example.com"));
    }

    @Test
    void whereSomeMentorAThirdOfThemDo() throws Exception {
        modal = MODAL_OF_MENTORS;
        invite();
        house.app().answers(heard -> answer(heard, 40));

        assertThat(crowd.gather()).isEqualTo(Reaction.DONE);

        assertThat(house.app().heard())
                .filteredOn(heard -> heard.type().equals("view_submission"))
                .filteredOn(heard -> state(heard).contains("\"value\":\"mentor\""))
                .hasSize(14);
    }

    @Test
    void whoeverCouldNotJoinDoesSoTheNextTime() throws Exception {
        invite();
        house.app().answers(heard -> answer(heard, 38));
        assertThat(crowd.gather()).isInstanceOf(Reaction.Failed.class);
        assertThat(joined).hasSize(38);

        house.app().answers(heard -> answer(heard, 40));
        assertThat(crowd.gather()).isEqualTo(Reaction.DONE);

        assertThat(joined).hasSize(40);
        assertThat(house.slack().people()).hasSize(53);
    }

    private static String state(Heard heard) {
        return Json.object(Json.object(heard.json(), "view"), "state").toString();
    }

    private void invite() throws IOException, SlackApiException {
        house.slack().as("hana").invite(PEERS);
        house.client().chatPostMessage(r -> r.channel(PEERS).text("Join").blocksAsString(INVITATION));
    }

    private HttpResponse<String> answer(Heard heard, int most) {
        return switch (heard.type()) {
            case "block_actions" -> open(Json.text(heard.json(), "trigger_id"));
            case "view_submission" -> submitted(heard, most);
            default -> HttpResponse.ok("");
        };
    }

    private HttpResponse<String> submitted(Heard heard, int most) {
        if (joined.size() == most) {
            return HttpResponse.serverError("");
        }
        joined.add(Json.text(Json.object(heard.json(), "user"), "id"));
        return HttpResponse.ok("");
    }

    private HttpResponse<String> open(String trigger) {
        try {
            house.client().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal));
            return HttpResponse.ok("");
        } catch (IOException | SlackApiException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
