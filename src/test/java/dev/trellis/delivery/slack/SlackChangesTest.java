package dev.trellis.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.trellis.TestHouse;
import dev.trellis.slack.SlackButton.Spot;
import dev.trellis.slack.kit.Copy;
import dev.trellis.slack.kit.Message;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A clicked message is changed through the Web API, once its own URL is dead. */
@Tag("database")
class SlackChangesTest {
    private static final Message NOW = Message.saying(Copy.SHARED, "slack.starting");
    private static final Spot SPOT = new Spot("D7", "3.3");

    private static final TinySlack SLACK = new TinySlack();
    private static final ApplicationContext HOUSE = TestHouse.start(Map.of(
            "SLACK_API_URL", SLACK.url(),
            "trellis.delivery.enabled", "false",
            "trellis.schedule.enabled", "false"));

    private final SlackChanges changes = HOUSE.getBean(SlackChanges.class);
    private final WorkspaceId workspace = TestHouse.newWorkspace(HOUSE).id();

    @AfterAll
    static void stop() {
        HOUSE.close();
        SLACK.close();
    }

    @Test
    void theMessageReadsAsItStandsNow() {
        SLACK.willSay("{\"ok\":true}");

        assertThat(logged()).isEmpty();

        assertThat(SLACK.calls("chat.update").getLast())
                .contains("channel=D7", "ts=3.3", "text=Trellis is starting. Try again in a minute.");
    }

    @Test
    void whatSlackRefusesIsWrittenDownWithoutWords() {
        SLACK.willSay("{\"ok\":false,\"error\":\"cant_update_message\"}");

        assertThat(logged())
                .singleElement()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("3.3", "D7", "cant_update_message")
                        .doesNotContain("Try again"));
    }

    @Test
    void aSlackThatIsDownBreaksNothing() {
        SLACK.willFail(503);

        assertThat(logged()).hasSize(1);
    }

    private List<ILoggingEvent> logged() {
        Logger logger = (Logger) LoggerFactory.getLogger(SlackChanges.class);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        logger.addAppender(lines);
        changes.change(workspace, SPOT, NOW);
        logger.detachAppender(lines);
        return lines.list;
    }
}
