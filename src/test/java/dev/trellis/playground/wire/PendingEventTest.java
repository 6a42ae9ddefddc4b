package dev.trellis.playground.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.world.Json;
import org.junit.jupiter.api.Test;

class PendingEventTest {
    private static final Answer TAKEN = new Answer(200, "", "", false);
    private static final Answer BROKEN = new Answer(500, "", "", false);

    private final PendingEvent event = new PendingEvent("1", Json.of("type", "app_rate_limited"), 0, 100, "");

    @Test
    void whatWasTakenIsOver() {
        assertThat(event.after(TAKEN, 100)).isEmpty();
        assertThat(event.retryHeaders()).isEmpty();
        assertThat(event.type()).isEqualTo("app_rate_limited");
    }

    @Test
    void whatWasNotTakenWaitsLongerEachTime() {
        var first = event.after(BROKEN, 100).orElseThrow();
        var second = first.after(Answer.none("http_timeout"), 103).orElseThrow();
        var third = second.after(Answer.none("connection_failed"), 170).orElseThrow();

        assertThat(first.due()).isEqualTo(100);
        assertThat(second.due()).isEqualTo(163);
        assertThat(third.due()).isEqualTo(470);
        assertThat(third.after(BROKEN, 500)).isEmpty();
        assertThat(first.retryHeaders()).containsEntry("x-slack-retry-reason", "http_error");
        assertThat(second.retryHeaders()).containsEntry("x-slack-retry-reason", "http_timeout");
        assertThat(third.retryHeaders())
                .containsEntry("x-slack-retry-num", "3")
                .containsEntry("x-slack-retry-reason", "connection_failed");
    }

    @Test
    void anAppMaySayThatItIsEnough() {
        assertThat(event.after(new Answer(500, "", "", true), 100)).isEmpty();
    }
}
