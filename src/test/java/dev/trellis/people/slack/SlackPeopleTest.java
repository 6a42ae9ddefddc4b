package dev.trellis.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.people.Facts;
import dev.trellis.people.Standing;
import dev.trellis.people.slack.SlackPeople.Said;
import dev.trellis.slack.FakeSlack;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Asking Slack who is here, and everything it may say. */
@Tag("database")
class SlackPeopleTest {
    private static final Said LATER = new Said.Later(Duration.ofMinutes(5));
    private static final Facts ANA =
            new Facts("UANA", "Ana", "Ana", Optional.of("Europe/Berlin"), "en-GB", Standing.MEMBER, "", 0);
    private static final String USER =
            "{\"id\":\"UANA\",\"name\":\"Ana\",\"tz\":\"Europe/Berlin\",\"locale\":\"en-GB\"}";

    private static final FakeSlack SLACK = new FakeSlack();
    private static final ApplicationContext HOUSE = TestHouse.start(Map.of(
            "SLACK_API_URL", SLACK.url("/api/"),
            "trellis.delivery.enabled", "false",
            "trellis.schedule.enabled", "false"));

    private final SlackPeople people = HOUSE.getBean(SlackPeople.class);
    private final WorkspaceId workspace = TestHouse.newWorkspace(HOUSE).id();

    @AfterAll
    static void stop() {
        HOUSE.close();
        SLACK.close();
    }

    @BeforeEach
    void forget() {
        SLACK.forget();
    }

    @Test
    void aPageIsReadWithTheCursorOfTheNext() {
        says("{\"ok\":true,\"members\":[" + USER + "],\"response_metadata\":{\"next_cursor\":\"two\"}}");

        assertThat(people.page(workspace, "one")).isEqualTo(new Said.Page(List.of(ANA), "two"));
        assertThat(SLACK.asked("/api/users.list").getFirst().body())
                .contains("cursor=one", "limit=200", "include_locale=1");
    }

    @Test
    void theLastPageHasNoNext() {
        says("{\"ok\":true,\"members\":[]}");

        assertThat(people.page(workspace, "")).isEqualTo(new Said.Page(List.of(), ""));
    }

    @Test
    void onePersonIsRead() {
        says("{\"ok\":true,\"user\":" + USER + "}");

        assertThat(people.one(workspace, "UANA")).isEqualTo(new Said.One(ANA));
        assertThat(SLACK.asked("/api/users.info").getFirst().body()).contains("user=UANA");
    }

    @Test
    void whomSlackDoesNotKnowIsNobody() {
        says("{\"ok\":false,\"error\":\"user_not_found\"}");

        assertThat(people.one(workspace, "UANA")).isEqualTo(new Said.Nobody());
    }

    @Test
    void aRefusalAndAnAnswerWithoutMembersAreAskedAgainLater() {
        says("{\"ok\":false,\"error\":\"internal_error\"}");
        assertThat(people.one(workspace, "UANA")).isEqualTo(LATER);
        assertThat(people.page(workspace, "")).isEqualTo(LATER);

        says("{\"ok\":true}");
        assertThat(people.page(workspace, "")).isEqualTo(LATER);
    }

    @Test
    void tooManyQuestionsWaitAsLongAsSlackSays() {
        SLACK.replies(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "30");
            FakeSlack.send(exchange, 429, "{\"ok\":false}");
        });

        assertThat(people.one(workspace, "UANA")).isEqualTo(new Said.Later(Duration.ofSeconds(30)));
    }

    @Test
    void aSlackThatIsDownOrHangsUpIsAskedAgainLater() {
        SLACK.replies(exchange -> FakeSlack.send(exchange, 503, "down"));
        assertThat(people.one(workspace, "UANA")).isEqualTo(LATER);

        SLACK.replies(exchange -> exchange.close());
        assertThat(people.page(workspace, "")).isEqualTo(LATER);
    }

    @Test
    void whatNobodyCanReadIsAskedAgainLater() {
        says("<html>A proxy says hello</html>");
        assertThat(people.page(workspace, "")).isEqualTo(LATER);

        SLACK.replies(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "Mon, 01 Feb 2027 08:00:30 GMT");
            FakeSlack.send(exchange, 429, "{\"ok\":false}");
        });
        assertThat(people.one(workspace, "UANA")).isEqualTo(LATER);
    }

    private static void says(String json) {
        SLACK.replies(exchange -> FakeSlack.send(exchange, 200, json));
    }
}
