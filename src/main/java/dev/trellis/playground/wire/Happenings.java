package dev.trellis.playground.wire;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Shapes;
import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;

/** Tells Trellis what happened in the workspace, as far as Slack would. */
@Singleton
public class Happenings {
    private final Events events;
    private final World world;
    private final Manifest manifest;

    Happenings(Events events, World world, Manifest manifest) {
        this.events = events;
        this.world = world;
        this.manifest = manifest;
    }

    public void homeOpened(String userId, String tab) {
        var event = Json.with(Json.of("type", "app_home_opened"), "user", userId);
        Json.with(event, "channel", world.withApp(userId).id());
        Json.with(event, "tab", tab);
        world.views().home(userId).filter(home -> tab.equals("home")).ifPresent(home -> event.add("view", home.body()));
        events.publish(event);
    }

    /** Someone came into a channel; Slack tells the app only about channels it is in itself. */
    public void joined(Conversation channel, String userId, String inviter) {
        if (channel.has(Ids.BOT_USER)) {
            var event = membership("member_joined_channel", channel, userId);
            if (!inviter.isEmpty()) {
                event.addProperty("inviter", inviter);
            }
            events.publish(event);
        }
    }

    public void left(Conversation channel, String userId) {
        if (channel.has(Ids.BOT_USER)) {
            events.publish(membership("member_left_channel", channel, userId));
        } else if (userId.equals(Ids.BOT_USER)) {
            events.publish(of("left", channel));
        }
    }

    public void archived(Conversation channel, String userId) {
        if (channel.has(Ids.BOT_USER)) {
            events.publish(Json.with(of("archive", channel), "user", userId));
        }
    }

    public void unarchived(Conversation channel, String userId) {
        if (channel.has(Ids.BOT_USER)) {
            events.publish(Json.with(of("unarchive", channel), "user", userId));
        }
    }

    private static JsonObject of(String what, Conversation channel) {
        var type = (channel.is(Kind.PRIVATE) ? "group_" : "channel_") + what;
        return Json.with(Json.of("type", type), "channel", channel.id());
    }

    public void changed(Person person) {
        var event = Json.with(Json.of("type", "user_change"), "user", user(person));
        events.publish(Json.with(event, "cache_ts", world.stamps().second()));
    }

    public void arrived(Person person) {
        events.publish(Json.with(Json.of("type", "team_join"), "user", user(person)));
    }

    /** The app was removed; must be told before the installation is gone. */
    public void uninstalled() {
        var revoked = Json.with(Json.of("oauth", Json.array(List.of())), "bot", Json.array(List.of(Ids.BOT_USER)));
        events.publish(Json.with(Json.of("type", "tokens_revoked"), "tokens", revoked));
        events.publish(Json.of("type", "app_uninstalled"));
    }

    public void posted(Message message) {
        if (message.body().has("metadata")) {
            var event = Json.of("type", "message_metadata_posted");
            Json.with(event, "app_id", Ids.APP);
            Json.with(event, "bot_id", Ids.BOT);
            Json.with(event, "user_id", Ids.BOT_USER);
            Json.with(event, "team_id", Ids.TEAM);
            Json.with(event, "channel_id", message.channel());
            Json.with(event, "metadata", message.body().get("metadata"));
            events.publishMetadata(Json.with(event, "message_ts", message.ts()));
        }
    }

    private JsonObject user(Person person) {
        var shape = Shapes.user(person, world.stamps().now(), manifest.scopes());
        return Json.with(shape, "locale", person.profile().locale());
    }

    private static JsonObject membership(String type, Conversation channel, String userId) {
        var event = Json.with(Json.of("type", type), "user", userId);
        Json.with(event, "channel", channel.id());
        Json.with(event, "channel_type", channel.is(Kind.PUBLIC) ? "C" : "G");
        return Json.with(event, "team", Ids.TEAM);
    }
}
