package dev.trellis.journey;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.form.State;
import dev.trellis.playground.wire.Answer;
import dev.trellis.playground.wire.Line;
import dev.trellis.playground.wire.Payloads;
import dev.trellis.playground.wire.reply.Triggers;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import dev.trellis.slack.FakeSlack;
import dev.trellis.slack.SlackHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;

/** Sends Trellis what no client of Slack's would send by itself, signed all the same, and hears what comes of it. */
final class Knock implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Set<String> LINKS = Set.of("people.import.page");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Town town;
    private final FakeSlack hooks = new FakeSlack();

    Knock(Town town) {
        this.town = town;
    }

    /**
     * What somebody got to see.
     *
     * @param status of the HTTP answer
     * @param shown everything that they can read now: in the answer, beside the message, in the modal in front
     */
    record Heard(int status, String shown) {
        /** Whether they were answered as somebody should be, whatever they did. */
        void isClear(SoftAssertions softly, String what) {
            softly.assertThat(status).as(what).isEqualTo(200);
            softly.assertThat(shown)
                    .as(what)
                    .isNotBlank()
                    .doesNotContain("something went wrong", "Exception", "dev.trellis", "Slack took too long");
        }
    }

    /** Every button whose press says something; a link opens in the browser, and Slack only tells of it. */
    static List<String> buttons(SlackHandlers handlers) {
        return handlers.buttons().stream()
                .filter(action -> !LINKS.contains(action))
                .toList();
    }

    /** A press in a message, with this value, which is the subject of its row too. */
    Heard press(Seat seat, String action, String value) {
        return press(seat, button(action, value));
    }

    /** A press, in a message, of something that stood there once. */
    Heard press(Seat seat, JsonObject action) {
        seat.closeAll();
        String hook = "/hooks/" + NUMBER.incrementAndGet();
        JsonObject payload = Payloads.by(seat.person(), "block_actions");
        Json.with(
                payload,
                "trigger_id",
                town.ask(Triggers.class).issue(seat.person().id(), ""));
        Json.with(payload, "response_url", hooks.url(hook));
        Json.with(payload, "container", inMessage());
        JsonArray actions = new JsonArray();
        actions.add(Json.with(action, "action_ts", NUMBER.incrementAndGet() + ".7"));
        Answer answer = town.ask(Line.class).interaction(Json.with(payload, "actions", actions));
        await("an answer to " + action)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> !hooks.asked(hook).isEmpty() || seat.modal().isPresent());
        return new Heard(answer.status(), inFront(seat) + said(hook));
    }

    /** A modal sent with this metadata, and these words in every field there is. */
    Heard submit(Seat seat, String screen, String metadata, String words) {
        JsonObject view = Json.with(Json.of("id", "V" + NUMBER.incrementAndGet()), "type", "modal");
        Json.with(view, "callback_id", screen);
        Json.with(view, "private_metadata", metadata);
        Json.with(view, "hash", "h1");
        Json.with(view, "blocks", Fields.blocks());
        Json.with(view, "state", Json.of("values", Fields.values(words)));
        JsonObject payload = Payloads.by(seat.person(), "view_submission");
        Json.with(
                payload,
                "trigger_id",
                town.ask(Triggers.class).issue(seat.person().id(), ""));
        Answer answer = town.ask(Line.class).interaction(Json.with(payload, "view", view));
        return new Heard(answer.status(), answer.body());
    }

    /** A modal that is open, sent past the client, which would count the characters itself. */
    static Heard submit(Town town, Seat seat, View view, Entries entries) {
        View entered = view.entered(State.entered(view.blocks(), view.values(), entries));
        JsonObject payload = Payloads.by(seat.person(), "view_submission");
        Json.with(
                payload,
                "trigger_id",
                town.ask(Triggers.class).issue(seat.person().id(), view.id()));
        Answer answer = town.ask(Line.class).interaction(Json.with(payload, "view", entered.body()));
        return new Heard(answer.status(), answer.body());
    }

    Heard shortcut(Seat seat, String callbackId) {
        seat.closeAll();
        JsonObject payload = Payloads.by(seat.person(), "shortcut");
        Json.with(payload, "callback_id", callbackId);
        Json.with(
                payload,
                "trigger_id",
                town.ask(Triggers.class).issue(seat.person().id(), ""));
        Json.with(payload, "action_ts", NUMBER.incrementAndGet() + ".1");
        Answer answer = town.ask(Line.class).interaction(payload);
        return new Heard(answer.status(), inFront(seat));
    }

    private static JsonObject inMessage() {
        JsonObject container = Json.with(Json.of("type", "message"), "message_ts", "1.2");
        return Json.with(Json.with(container, "channel_id", "C0PEERS0000"), "is_ephemeral", true);
    }

    private static JsonObject button(String action, String value) {
        JsonObject button = Json.with(Json.of("type", "button"), "action_id", action);
        Json.with(button, "block_id", action + "|" + value + "|0");
        return Json.with(button, "value", value);
    }

    private String said(String hook) {
        return hooks.asked(hook).stream().map(FakeSlack.Asked::body).collect(Collectors.joining("\n"));
    }

    private static String inFront(Seat seat) {
        return seat.modal().map(view -> view.body().toString()).orElse("");
    }

    /** Fields of every name that a screen of ours has; a screen reads those that it knows. */
    private static final class Fields {
        private static final List<String> TEXTS = List.of(
                "goal",
                "measure",
                "step",
                "brings",
                "wants",
                "why",
                "name",
                "note",
                "share",
                "start",
                "middle",
                "end",
                "guidelines");

        static JsonArray blocks() {
            JsonArray blocks = new JsonArray();
            TEXTS.forEach(name -> blocks.add(Json.with(
                    Json.with(Json.of("type", "input"), "block_id", name),
                    "element",
                    Json.with(Json.of("type", "plain_text_input"), "action_id", name))));
            return blocks;
        }

        static JsonObject values(String words) {
            JsonObject values = new JsonObject();
            TEXTS.forEach(name -> Json.with(
                    values, name, Json.of(name, Json.with(Json.of("type", "plain_text_input"), "value", words))));
            return values;
        }
    }

    @Override
    public void close() {
        hooks.close();
    }
}
