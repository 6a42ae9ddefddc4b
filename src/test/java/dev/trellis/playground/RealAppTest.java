package dev.trellis.playground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.TestHouse;
import dev.trellis.playground.wire.Exchange;
import dev.trellis.playground.wire.Traffic;
import dev.trellis.workspace.Workspaces;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * Trellis itself behind the pretend Slack, over real HTTP with real signatures. A cold and busy machine may take longer
 * than Slack's three seconds at first; a person would type again, and so does the test.
 */
class RealAppTest {
    @Test
    void trellisTakesWhatThePretendSlackSendsAndAnswersIt() throws InterruptedException {
        try (var house = TestHouse.playground(Map.of())) {
            var slack = house.getBean(PretendSlack.class);
            var traffic = house.getBean(Traffic.class);
            await(() -> went(traffic, "url_verification") && went(traffic, "auth.test"));
            // What auth.test said is stored a moment after it was said.
            await(() -> house.getBean(Workspaces.class).unidentifiedToken().isEmpty());
            var ana = slack.as("ana");

            await(() -> ana.type("/mentoring help").equals(Reaction.DONE));
            assertThat(ana.read(ana.appConversation().id()).getLast().text()).contains("/mentoring");

            await(() -> ana.shortcut("goals.post").equals(Reaction.DONE)
                    && ana.modal().isPresent());

            ana.openHome();
            assertThat(slack.settle(Duration.ofSeconds(20))).isTrue();
            assertThat(traffic.latest()).extracting(Exchange::what).contains("app_home_opened");
        }
    }

    private static void await(Callable<Boolean> until) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofSeconds(1))
                .until(until);
    }

    private static boolean went(Traffic traffic, String what) {
        return traffic.latest().stream().anyMatch(exchange -> exchange.what().equals(what) && exchange.fine());
    }
}
