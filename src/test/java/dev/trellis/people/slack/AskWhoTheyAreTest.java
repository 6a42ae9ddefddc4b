package dev.trellis.people.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.people.People;
import dev.trellis.people.Person;
import dev.trellis.schedule.clock.WalkingClock;
import dev.trellis.slack.FakeSlack;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody of whom only the id is known, from a click for example: Slack is asked who that is, until it says so. */
@Tag("database")
class AskWhoTheyAreTest {
    private static final FakeSlack SLACK = new FakeSlack();
    private static final ApplicationContext HOUSE = TestHouse.start(Map.of(
            "SLACK_API_URL",
            SLACK.url("/api/"),
            "trellis.clock.frozen",
            TestHouse.FROZEN,
            "trellis.delivery.enabled",
            "false",
            "trellis.schedule.enabled",
            "false"));

    private final People people = HOUSE.getBean(People.class);
    private final AskWhoTheyAre beat = HOUSE.getBean(AskWhoTheyAre.class);
    private final WorkspaceId workspace = TestHouse.newWorkspace(HOUSE).id();

    @AfterAll
    static void stop() {
        HOUSE.close();
        SLACK.close();
    }

    @BeforeEach
    void onlyTheIdIsKnown() {
        SLACK.forget();
        assertThat(people.known(workspace, "UANA").name()).isNotEqualTo("Ana");
    }

    @Test
    void whoTheyAreIsKeptAndNotAskedAgain() {
        says("{\"ok\":true,\"user\":{\"id\":\"UANA\",\"name\":\"Ana\",\"tz\":\"Asia/Tokyo\",\"locale\":\"en-GB\"}}");

        anHourPasses();
        assertThat(ana().name()).isEqualTo("Ana");
        assertThat(ana().zone()).hasToString("Asia/Tokyo");

        SLACK.forget();
        anHourPasses();
        assertThat(SLACK.asked("/api/users.info")).isEmpty();
    }

    @Test
    void whomSlackDoesNotKnowIsGone() {
        says("{\"ok\":false,\"error\":\"user_not_found\"}");

        anHourPasses();

        assertThat(ana().deactivated()).isTrue();
    }

    @Test
    void aSlackThatDoesNotAnswerIsAskedAgain() {
        says("{\"ok\":false,\"error\":\"internal_error\"}");
        anHourPasses();
        assertThat(ana().deactivated()).isFalse();

        says("{\"ok\":true,\"user\":{\"id\":\"UANA\",\"name\":\"Ana\"}}");
        anHourPasses();
        assertThat(ana().name()).isEqualTo("Ana");
    }

    private void anHourPasses() {
        WalkingClock clock = HOUSE.getBean(WalkingClock.class);
        clock.jump(HOUSE.getBean(Clock.class).instant().plus(Duration.ofHours(1)));
        beat.beat();
    }

    private Person ana() {
        return people.known(workspace, "UANA");
    }

    private static void says(String json) {
        SLACK.replies(exchange -> FakeSlack.send(exchange, 200, json));
    }
}
