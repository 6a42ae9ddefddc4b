package dev.trellis.playground.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.Tables;
import dev.trellis.playground.world.Json;
import io.micronaut.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventQueueTest {
    private PretendHouse house;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void eventsGoOnAfterTheirTableWasAwayForAMoment() throws Exception {
        var away = new CountDownLatch(1);
        house.app().answers(request -> {
            Tables.rename("pretend_document", "pretend_away");
            away.countDown();
            return HttpResponse.ok("");
        });
        house.slack().as("ana").openHome();
        assertThat(away.await(10, TimeUnit.SECONDS)).isTrue();
        house.app().answers("");
        Thread.sleep(Duration.ofMillis(300));
        Tables.rename("pretend_away", "pretend_document");

        house.slack().as("ben").openHome();

        await().until(() -> house.app().heard().stream()
                .anyMatch(heard -> Json.text(heard.event(), "user").equals("U0BEN000000")));
        assertThat(house.slack().settle(Duration.ofSeconds(10))).isTrue();
    }
}
