package dev.trellis.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.Subject;
import dev.trellis.delivery.slack.TinySlack;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class WalkTest {
    private static final Instant START = Instant.parse(TestHouse.FROZEN);
    private static final Subject NOTE = new Subject("test", "1");

    private final TinySlack slack = new TinySlack();
    private final String database = TestDatabase.builtUrl();
    private ApplicationContext house;
    private WorkspaceId workspace;

    @BeforeEach
    void start() {
        house = start(slack.url());
        workspace = TestHouse.newWorkspace(house).id();
    }

    @AfterEach
    void stop() {
        house.close();
        slack.close();
    }

    @Test
    void everythingThatFallsDueOnTheWayHappensAtItsTimeAndInOrder() {
        chime().ringAt(days(1), days(3), days(8));

        var walked = walk().to(days(7));

        assertThat(chime().rung).containsExactly(days(1), days(3));
        assertThat(walked.at()).isEqualTo(days(7));
        assertThat(walked.unfinished()).isEmpty();
        assertThat(house.getBean(Clock.class).instant()).isEqualTo(days(7));
    }

    @Test
    void theNextDueThingIsToldAmongBeatsAndLetters() {
        chime().ringAt(days(3));
        put(post().notBefore(days(2)));

        assertThat(walk().nextDue()).contains(days(2));
    }

    @Test
    void theClockWaitsUntilWhatFellDueIsWithSlack() {
        var seen = new HashMap<String, Integer>();
        chime().ringAt(days(1), days(2));
        chime().andThen(() -> {
            seen.put(
                    "posts at " + chime().rung.size(),
                    slack.calls("chat.postMessage").size());
            put(post().version(chime().rung.size()));
        });

        walk().to(days(7));

        assertThat(seen).isEqualTo(Map.of("posts at 1", 0, "posts at 2", 1));
        assertThat(slack.calls("chat.postMessage")).hasSize(2);
    }

    @Test
    void aLetterForLaterGoesWhenTheWalkComesThere() {
        put(post().notBefore(days(2)));

        walk().to(days(1));
        assertThat(slack.calls("chat.postMessage")).isEmpty();

        walk().to(days(2));
        assertThat(slack.calls("chat.postMessage")).hasSize(1);
    }

    @Test
    void aRowThatStaysDueDoesNotHoldTheClockForEver() {
        chime().isStuck();

        assertThat(walk().to(days(7)).at()).isEqualTo(days(7));
    }

    @Test
    void aSlackThatIsGoneIsNamedAndTheClockWalksOn() {
        house.close();
        house = start("http://127.0.0.1:1/api/");
        put(post().notBefore(minutes(5)));
        put(post().version(2).notBefore(minutes(15)));
        chime().ringAt(minutes(20));

        assertThat(walk().to(minutes(10)).unfinished()).containsExactly("letters to Slack");
        assertThat(lettersToSlack().nextDue())
                .as("behind one that cannot leave")
                .contains(minutes(15));

        assertThat(walk().to(minutes(30))).isEqualTo(new Walked(minutes(30), List.of("letters to Slack")));
        assertThat(chime().rung).containsExactly(minutes(20));
    }

    @Test
    void theClockStandsWhereItStoodAfterARestart() {
        walk().to(days(9));
        house.close();

        house = start(slack.url());

        assertThat(house.getBean(Clock.class).instant()).isEqualTo(days(9));

        walk().back();
        assertThat(house.getBean(Clock.class).instant()).isEqualTo(START);
    }

    private ApplicationContext start(String slackUrl) {
        return TestHouse.start(Map.of(
                "SLACK_API_URL",
                slackUrl,
                "DATABASE_URL",
                database,
                "trellis.clock.frozen",
                TestHouse.FROZEN,
                "trellis.clock.patience",
                "2s",
                "trellis.slack.spacing",
                "0.01",
                "trellis.schedule.enabled",
                "false"));
    }

    private void put(Letter letter) {
        house.getBean(Outbox.class).put(letter);
    }

    private Letter post() {
        return Letter.post(workspace, "test.note", "U1", NOTE);
    }

    private OnTheWay lettersToSlack() {
        return house.getBeansOfType(OnTheWay.class).stream()
                .filter(one -> one.name().equals("letters to Slack"))
                .findFirst()
                .orElseThrow();
    }

    private Walk walk() {
        return house.getBean(Walk.class);
    }

    private Chime chime() {
        return house.getBean(Chime.class);
    }

    private static Instant days(int count) {
        return START.plus(Duration.ofDays(count));
    }

    private static Instant minutes(int count) {
        return START.plus(Duration.ofMinutes(count));
    }
}
