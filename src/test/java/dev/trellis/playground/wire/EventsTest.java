package dev.trellis.playground.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.FakeApp;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.world.Json;
import dev.trellis.schedule.clock.WalkingClock;
import io.micronaut.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EventsTest {
    private PretendHouse house;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
    }

    @Test
    void anEventThatIsNotTakenComesAgainAtOnceAfterAMinuteAndAfterFive() throws Exception {
        house.app().answers(request -> HttpResponse.serverError(""));
        house.slack().as("ana").openHome();
        house.slack().settle(Duration.ofSeconds(10));
        assertThat(retries()).containsExactly("", "1");

        pass(Duration.ofSeconds(61));
        assertThat(retries()).containsExactly("", "1", "2");

        pass(Duration.ofSeconds(301));
        assertThat(retries()).containsExactly("", "1", "2", "3");

        pass(Duration.ofHours(2));
        assertThat(house.app().heard()).hasSize(4);
        assertThat(house.app().heard().getLast().header("x-slack-retry-reason")).isEqualTo("http_error");
        assertThat(house.app().heard().stream().map(heard -> Json.text(heard.json(), "event_id")))
                .containsOnly(Json.text(house.app().heard().getFirst().json(), "event_id"));
    }

    @Test
    void anAppMayAskNotToBeSentAnEventAgain() throws Exception {
        house.app().answers(request -> HttpResponse.<String>serverError("").header("x-slack-no-retry", "1"));

        house.slack().as("ana").openHome();

        house.slack().settle(Duration.ofSeconds(10));
        assertThat(house.app().heard()).hasSize(1);
    }

    @Test
    void onlyWhatTheManifestSubscribesToIsSent() throws Exception {
        house.slack().as("ana").type(house.slack().channel("general").id(), "Hello");
        house.slack().deactivate(house.slack().as("ben").person().id());

        house.slack().settle(Duration.ofSeconds(10));
        assertThat(house.app().heard()).extracting(FakeApp.Heard::type).containsExactly("user_change");
        var user = Json.object(house.app().heard().getFirst().event(), "user");
        assertThat(Json.flag(user, "deleted")).isTrue();
    }

    @Test
    void anAppThatIsRemovedHearsItAndNothingMore() throws Exception {
        house.slack().uninstall();
        house.slack().as("ana").openHome();

        house.slack().settle(Duration.ofSeconds(10));
        assertThat(house.app().heard())
                .extracting(FakeApp.Heard::type)
                .containsExactly("tokens_revoked", "app_uninstalled");
        assertThat(house.client().authTest(r -> r).getError()).isEqualTo("account_inactive");
    }

    @Test
    void everythingThatWasSentIsInTheLog() {
        house.slack().as("ana").type("/goal x");

        var exchange = PretendHouse.bean(Traffic.class).latest().getFirst();
        assertThat(exchange.what()).isEqualTo("/goal");
        assertThat(exchange.direction()).isEqualTo(Exchange.Direction.TO_TRELLIS);
        assertThat(exchange.fine()).isTrue();
        assertThat(exchange.bodies().request()).contains("\n  \"command\": \"/goal\"");
    }

    private List<String> retries() {
        return house.app().heard().stream()
                .map(heard -> heard.header("x-slack-retry-num"))
                .toList();
    }

    private void pass(Duration time) throws InterruptedException {
        var clock = PretendHouse.bean(WalkingClock.class);
        clock.jump(clock.instant().plus(time));
        house.slack().settle(Duration.ofSeconds(10));
    }
}
