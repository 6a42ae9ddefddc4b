package dev.trellis.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackApiTest {
    private final FakeSlack slack = new FakeSlack();
    private final SlackApi api = new SlackApi(slack.url("/api/"), SlackApi.QUICK);

    @AfterEach
    void stop() {
        api.close();
        slack.close();
    }

    @Test
    void itAsksTheConfiguredAddressAndNothingElse() throws IOException, SlackApiException {
        assertThat(post().isOk()).isTrue();

        assertThat(slack.asked("/")).singleElement().satisfies(asked -> {
            assertThat(asked.path()).isEqualTo("/api/chat.postMessage");
            assertThat(asked.authorization()).isEqualTo("Bearer xoxb-1");
        });
    }

    @Test
    void aRefusalForNowIsNeverRepeatedByTheClient() {
        for (int code : List.of(408, 429, 500, 503)) {
            slack.forget();
            slack.replies(exchange -> {
                exchange.getResponseHeaders().add("Retry-After", "0");
                FakeSlack.send(exchange, code, "later");
            });

            assertThat(catchThrowable(this::post)).isInstanceOf(SlackApiException.class);
            assertThat(slack.asked("/")).as("calls after a " + code).hasSize(1);
        }
    }

    @Test
    void theTimeToWaitIsThereToReadOn429() {
        slack.replies(exchange -> {
            exchange.getResponseHeaders().add("Retry-After", "17");
            FakeSlack.send(exchange, 429, "");
        });

        var refused = (SlackApiException) catchThrowable(this::post);

        assertThat(refused.getResponse().header("Retry-After")).isEqualTo("17");
    }

    @Test
    void aConnectionThatBreaksIsNotTriedAgain() throws IOException, SlackApiException {
        post();
        slack.replies(HttpExchange::close);

        assertThat(catchThrowable(this::post)).isInstanceOf(IOException.class);
        assertThat(slack.asked("/")).hasSize(2);
    }

    @Test
    void theQuickClientGivesUpWhileATriggerStillLives() {
        slack.replies(exchange -> LockSupport.parkNanos(Duration.ofSeconds(8).toNanos()));
        long before = System.nanoTime();

        Throwable late = catchThrowable(() -> api.quicklyWith("xoxb-1").viewsOpen(it -> it.triggerId("1")));

        assertThat(late).isInstanceOf(IOException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - before))
                .isBetween(SlackApi.QUICK, SlackApi.QUICK.plusSeconds(5));
    }

    private ChatPostMessageResponse post() throws IOException, SlackApiException {
        return api.with("xoxb-1").chatPostMessage(it -> it.channel("C1").text("Hello"));
    }
}
