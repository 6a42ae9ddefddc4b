package dev.trellis.playground.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.app.Installation;
import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.Stamps;
import jakarta.inject.Singleton;

/** Puts an event into Slack's envelope and in the queue, if the app asked for that kind and is installed. */
@Singleton
public class Events {
    private final EventQueue queue;
    private final Manifest manifest;
    private final Installation installation;
    private final Stamps stamps;

    Events(EventQueue queue, Manifest manifest, Installation installation, Stamps stamps) {
        this.queue = queue;
        this.manifest = manifest;
        this.installation = installation;
        this.stamps = stamps;
    }

    public void publish(JsonObject event) {
        var type = Json.text(event, "type");
        if (manifest.subscribesTo(type) && installation.present()) {
            var ts = stamps.next();
            Json.with(event, "event_ts", ts);
            queue.add(ts, envelope(event));
        }
    }

    /** As {@link #publish}, for metadata, which has a subscription list of its own. */
    public void publishMetadata(JsonObject event) {
        var metadata = Json.object(event, "metadata");
        if (manifest.subscribesToMetadata(Json.text(metadata, "event_type"))) {
            publish(event);
        }
    }

    private JsonObject envelope(JsonObject event) {
        var envelope = Json.of("token", Payloads.TOKEN);
        Json.with(envelope, "team_id", Ids.TEAM);
        Json.with(envelope, "api_app_id", Ids.APP);
        Json.with(envelope, "event", event);
        Json.with(envelope, "type", "event_callback");
        Json.with(envelope, "event_id", Ids.next("Ev"));
        Json.with(envelope, "event_time", stamps.second());
        Json.with(envelope, "is_ext_shared_channel", false);
        var authorizations = new JsonArray();
        authorizations.add(authorization());
        return Json.with(envelope, "authorizations", authorizations);
    }

    private static JsonObject authorization() {
        var authorization = Json.of("enterprise_id", null);
        Json.with(authorization, "team_id", Ids.TEAM);
        Json.with(authorization, "user_id", Ids.BOT_USER);
        Json.with(authorization, "is_bot", true);
        return Json.with(authorization, "is_enterprise_install", false);
    }
}
