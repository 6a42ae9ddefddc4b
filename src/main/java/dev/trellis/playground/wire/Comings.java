package dev.trellis.playground.wire;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;

/** Lets people and the app into channels and out again, with the notice everyone reads and the event Trellis hears. */
@Singleton
public class Comings {
    private final World world;
    private final Happenings happenings;

    Comings(World world, Happenings happenings) {
        this.world = world;
        this.happenings = happenings;
    }

    /** Does nothing for somebody who is in already. The inviter is empty when one came by oneself. */
    public Conversation enter(Conversation channel, String userId, String inviter) {
        if (channel.has(userId)) {
            return channel;
        }
        var joined = world.conversations().join(channel.id(), userId);
        world.messages().add(channel.id(), null, notice(userId, inviter));
        happenings.joined(joined, userId, inviter);
        return joined;
    }

    public void leave(Conversation channel, String userId) {
        happenings.left(world.conversations().leave(channel.id(), userId), userId);
    }

    private static JsonObject notice(String userId, String inviter) {
        var body = Json.with(Json.of("type", "message"), "subtype", "channel_join");
        Json.with(body, "user", userId);
        if (!inviter.isEmpty()) {
            Json.with(body, "inviter", inviter);
        }
        return Json.with(body, "text", "<@" + userId + "> has joined the channel");
    }
}
