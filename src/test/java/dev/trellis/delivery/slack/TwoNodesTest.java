package dev.trellis.delivery.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trellis.TestDatabase;
import dev.trellis.TestHouse;
import dev.trellis.delivery.Letter;
import dev.trellis.delivery.Outbox;
import dev.trellis.delivery.State;
import dev.trellis.delivery.Subject;
import dev.trellis.workspace.LetterId;
import dev.trellis.workspace.WorkspaceId;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two Trellis on one database, as in a cluster, and one that is stopped in the middle. */
@Tag("database")
class TwoNodesTest {
    private static final int LETTERS = 120;

    @Test
    void everyLetterIsSentExactlyOnceAndInOrderAlsoWhenOneNodeStops() {
        var database = TestDatabase.builtUrl();
        try (var slack = new TinySlack();
                var one = node(slack, database);
                var other = node(slack, database)) {
            var workspace = TestHouse.newWorkspace(one).id();
            var letters = put(one.getBean(Outbox.class), workspace);
            await().until(() -> slack.calls("chat.postMessage").size() > LETTERS / 3);

            one.close();

            var outbox = other.getBean(Outbox.class);
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(letters)
                            .allSatisfy(id -> assertThat(outbox.find(workspace, id)
                                            .orElseThrow()
                                            .state())
                                    .isEqualTo(State.SENT)));
            assertThat(sent(slack))
                    .containsExactlyInAnyOrderElementsOf(
                            letters.stream().map(LetterId::toString).toList());
            assertThat(sent(slack).stream()
                            .filter(letters.subList(0, 10).stream()
                                    .map(LetterId::toString)
                                    .toList()::contains))
                    .as("one subject's letters")
                    .containsExactlyElementsOf(letters.subList(0, 10).stream()
                            .map(LetterId::toString)
                            .toList());
        }
    }

    /** The first ten are of one subject, the others of one each. */
    private static List<LetterId> put(Outbox outbox, WorkspaceId workspace) {
        List<LetterId> ids = new ArrayList<>();
        for (int i = 0; i < LETTERS; i++) {
            var subject = new Subject("test", i < 10 ? "same" : "own " + i);
            var letter = Letter.post(workspace, TestNote.KIND, "U" + i, subject).version(i);
            outbox.put(letter);
            ids.add(letter.id());
        }
        return ids;
    }

    private static List<String> sent(TinySlack slack) {
        return slack.calls("chat.postMessage").stream()
                .map(call -> call.replaceFirst("(?s).*\"letter\":\"([^\"]+)\".*", "$1"))
                .toList();
    }

    private static ApplicationContext node(TinySlack slack, String database) {
        return TestHouse.start(Map.of(
                "SLACK_API_URL",
                slack.url(),
                "DATABASE_URL",
                database,
                "trellis.slack.spacing",
                "0.02",
                "trellis.schedule.enabled",
                "false"));
    }
}
