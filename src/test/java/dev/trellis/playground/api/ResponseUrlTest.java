package dev.trellis.playground.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.trellis.playground.Place;
import dev.trellis.playground.PretendHouse;
import dev.trellis.playground.Seat;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.store.Shelf;
import dev.trellis.playground.world.store.Store;
import dev.trellis.schedule.clock.WalkingClock;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ResponseUrlTest {
    private PretendHouse house;
    private Seat ana;

    @BeforeEach
    void begin() throws InterruptedException {
        house = PretendHouse.fresh();
        ana = house.slack().as("ana");
    }

    @Test
    void anAnswerIsOnlyForWhoAskedUnlessItSaysOtherwise() throws Exception {
        var general = house.slack().channel("general").id();
        ana.type(general, "/goal x");
        var url = house.app().next().field("response_url");

        assertThat(post(url, "{\"text\":\"For Ana\"}").body()).isEqualTo("ok");
        post(url, "{\"text\":\"For all\",\"response_type\":\"in_channel\"}");

        assertThat(texts(ana, general)).contains("For Ana", "For all");
        assertThat(texts(house.slack().as("ben"), general)).contains("For all").doesNotContain("For Ana");
    }

    @Test
    void anURLTakesFiveAnswers() throws Exception {
        ana.type("/goal x");
        var url = house.app().next().field("response_url");
        for (int i = 0; i < 5; i++) {
            assertThat(post(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(200);
        }

        assertThat(post(url, "{\"text\":\"x\"}").statusCode()).isEqualTo(404);
    }

    @Test
    void anURLLivesHalfAnHourOnThePretendClock() throws Exception {
        ana.type("/goal x");
        var url = house.app().next().field("response_url");
        var clock = PretendHouse.bean(WalkingClock.class);

        clock.jump(clock.instant().plus(Duration.ofMinutes(31)));

        assertThat(post(url, "{\"text\":\"x\"}").body()).contains("expired_url");
    }

    @Test
    void whatNobodyCanUseAnyMoreIsForgotten() {
        var clock = PretendHouse.bean(WalkingClock.class);
        ana.type("/goal x");
        clock.jump(clock.instant().plus(Duration.ofMinutes(31)));

        ana.type("/goal x");

        assertThat(new Shelf<>(PretendHouse.bean(Store.class), "hook", JsonObject.class).all())
                .hasSize(1);
    }

    @Test
    void aClickedMessageIsReplacedAndDeletedInPlace() throws Exception {
        var sent = house.client()
                .chatPostMessage(r -> r.channel(ana.person().id())
                        .text("Met?")
                        .blocksAsString(
                                "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"met\","
                                        + "\"text\":{\"type\":\"plain_text\",\"text\":\"We met\"}}]}]"));
        var message = ana.read(sent.getChannel()).getLast();
        ana.press(Place.of(message), "met");
        var url = Json.text(house.app().next().json(), "response_url");

        post(url, "{\"replace_original\":true,\"text\":\"Saved\"}");
        assertThat(ana.read(sent.getChannel())).hasSize(1);
        assertThat(ana.read(sent.getChannel()).getLast().text()).isEqualTo("Saved");
        assertThat(ana.read(sent.getChannel()).getLast().blocks()).isEmpty();

        post(url, "{\"delete_original\":true}");
        assertThat(ana.read(sent.getChannel())).isEmpty();
    }

    @Test
    void whatSlackRefusesIsRefusedHereToo() throws Exception {
        ana.type("/goal x");
        var url = house.app().next().field("response_url");

        assertThat(post(url, "{}").body()).contains("no_text");
        assertThat(post(url, "{\"blocks\":[{\"type\":\"poem\"}]}").body()).contains("invalid_blocks");
        assertThat(post(url, "not json").statusCode()).isEqualTo(400);
    }

    private static List<String> texts(Seat seat, String channel) {
        return seat.read(channel).stream().map(Message::text).toList();
    }

    private static HttpResponse<String> post(String url, String body) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
