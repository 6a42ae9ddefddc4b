package dev.trellis.slack.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.slack.api.app_backend.events.payload.TokensRevokedPayload;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.trellis.TestHouse;
import dev.trellis.slack.FakeSlack;
import dev.trellis.slack.visit.Events;
import dev.trellis.slack.visit.NotStored;
import dev.trellis.workspace.Workspaces;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdentificationTest {
    private static final String WHO = "{\"ok\":true,\"team\":\"Peers Inc\",\"team_id\":\"T7\",\"user_id\":\"U7\","
            + "\"bot_id\":\"B7\",\"enterprise_id\":null,\"is_enterprise_install\":false}";

    private final FakeSlack slack = new FakeSlack();

    @AfterEach
    void stop() {
        slack.close();
    }

    @Test
    void theServiceStartsWhileSlackIsDownAndLearnsLaterWhomItServes() {
        slack.replies(exchange -> FakeSlack.send(exchange, 503, "down"));
        try (ApplicationContext house = house()) {
            Identification identification = house.getBean(Identification.class);
            await().until(() -> slack.asked("/api/auth.test").size() >= 2);
            assertThat(identification.isDone()).isFalse();
            slack.replies(exchange -> FakeSlack.send(exchange, 200, "{\"ok\":false,\"error\":\"invalid_auth\"}"));
            int before = slack.asked("/api/auth.test").size();
            await().until(() -> slack.asked("/api/auth.test").size() > before + 1);
            assertThat(identification.isDone()).as("a token that Slack refuses").isFalse();
            assertThatThrownBy(() -> hear(house, "Ev1"))
                    .as("so that Slack sends it once more")
                    .isInstanceOf(NotStored.class);

            slack.replies(exchange -> FakeSlack.send(exchange, 200, WHO));
            await().atMost(Duration.ofSeconds(20)).until(identification::isDone);

            var workspace = house.getBean(Workspaces.class).find("T7", null).orElseThrow();
            assertThat(workspace.team().name()).isEqualTo("Peers Inc");
            assertThat(workspace.bot().userId()).isEqualTo("U7");
            hear(house, "Ev1");
        }
    }

    private static void hear(ApplicationContext house, String id) {
        var sent = new TokensRevokedPayload();
        sent.setEventId(id);
        sent.setTeamId("T7");
        sent.setEvent(new TokensRevokedEvent());
        house.getBean(Events.class).hear(sent, "T7", null);
    }

    private ApplicationContext house() {
        return TestHouse.start(Map.of("SLACK_API_URL", slack.url("/api/")));
    }
}
