package dev.trellis.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.Place.InMessage;
import dev.trellis.playground.Place.InView;
import dev.trellis.playground.form.State;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import dev.trellis.playground.world.store.World;

/** A place with everything Slack tells the app about it: blocks, what is entered, container, message or view. */
sealed interface Scene {

    static Scene of(Place place, World world) {
        return switch (place) {
            case InView(String viewId) -> new OfView(world.views().find(viewId).orElseThrow(() -> gone(viewId)));
            case InMessage(String channel, String ts) ->
                new OfMessage(
                        world.messages().find(channel, ts).orElseThrow(() -> gone(ts)),
                        world.conversations().get(channel));
        };
    }

    JsonArray blocks();

    /** What the elements hold before the gesture. */
    JsonObject values();

    /** Adds where it happened to a payload. */
    void describe(JsonObject payload, JsonObject values);

    private static IllegalArgumentException gone(String id) {
        return new IllegalArgumentException("Nothing with the id " + id + " is open here");
    }

    /** In a view. */
    record OfView(View view) implements Scene {
        @Override
        public JsonArray blocks() {
            return view.blocks();
        }

        @Override
        public JsonObject values() {
            return view.values();
        }

        @Override
        public void describe(JsonObject payload, JsonObject values) {
            Json.with(payload, "container", Json.with(Json.of("type", "view"), "view_id", view.id()));
            Json.with(payload, "view", view.entered(values).body());
        }
    }

    /** In a message. */
    record OfMessage(Message message, Conversation channel) implements Scene {
        @Override
        public JsonArray blocks() {
            return message.blocks();
        }

        @Override
        public JsonObject values() {
            return State.initial(message.blocks());
        }

        @Override
        public void describe(JsonObject payload, JsonObject values) {
            var container = Json.with(Json.of("type", "message"), "message_ts", message.ts());
            Json.with(container, "channel_id", message.channel());
            Json.with(payload, "container", Json.with(container, "is_ephemeral", message.ephemeral()));
            var name =
                    channel.is(Kind.IM) ? "directmessage" : channel.is(Kind.PUBLIC) ? channel.name() : "privategroup";
            Json.with(payload, "channel", Json.with(Json.of("id", channel.id()), "name", name));
            Json.with(payload, "state", Json.of("values", values));
            if (!message.ephemeral()) {
                // Slack keeps nothing of an ephemeral message, and so cannot send it back.
                Json.with(payload, "message", message.body());
            }
        }
    }
}
