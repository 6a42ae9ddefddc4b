package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.wire.Happenings;
import dev.trellis.playground.wire.reply.Target;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Drafts;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;

/** chat.postMessage, postEphemeral, update, delete and getPermalink. */
@Singleton
final class ChatMethods implements Method.Family {
    private final World world;
    private final Rights rights;
    private final Happenings happenings;
    private final Target target;

    ChatMethods(World world, Rights rights, Happenings happenings, Target target) {
        this.world = world;
        this.rights = rights;
        this.happenings = happenings;
        this.target = target;
    }

    @Override
    public Iterable<Method> methods() {
        return List.of(
                new Method("chat.postMessage", "chat:write", this::post),
                new Method("chat.postEphemeral", "chat:write", this::postEphemeral),
                new Method("chat.update", "chat:write", this::update),
                new Method("chat.delete", "chat:write", this::delete),
                new Method("chat.getPermalink", "", this::permalink));
    }

    private JsonObject post(Call call) {
        var conversation = rights.writable(call.required("channel"));
        var message = world.messages().add(conversation.id(), null, Drafts.fromApp(Content.posted(call)));
        happenings.posted(message);
        return shown(message);
    }

    private JsonObject postEphemeral(Call call) {
        var conversation = rights.writable(call.required("channel"));
        var reader = rights.active(call.required("user"));
        if (!conversation.has(reader.id())) {
            throw new Refusal("user_not_in_channel");
        }
        var message = world.messages().add(conversation.id(), reader.id(), Drafts.fromApp(Content.posted(call)));
        return Json.with(Json.of("ok", true), "message_ts", message.ts());
    }

    private JsonObject update(Call call) {
        var message = own(call, "cant_update_message");
        var content = Content.updated(call);
        var changed = world.messages()
                .change(
                        message,
                        body -> Drafts.edited(body, content, world.stamps().now()))
                .orElseThrow(() -> new Refusal("message_not_found"));
        return Json.with(shown(changed), "text", changed.text());
    }

    private JsonObject delete(Call call) {
        var message = own(call, "cant_delete_message");
        world.messages().delete(message);
        return Json.with(Json.with(Json.of("ok", true), "channel", message.channel()), "ts", message.ts());
    }

    private JsonObject permalink(Call call) {
        var message = message(call, "message_ts");
        var link = target.base() + "/playground/archives/" + message.channel() + "/p"
                + message.ts().replace(".", "");
        return Json.with(Json.with(Json.of("ok", true), "channel", message.channel()), "permalink", link);
    }

    private Message own(Call call, String refusal) {
        var message = message(call, "ts");
        if (!message.author().equals(Ids.BOT_USER) || message.notice()) {
            throw new Refusal(refusal);
        }
        return message;
    }

    /** Ephemeral messages are in nobody's reach once they are shown. */
    private Message message(Call call, String name) {
        Conversation conversation = rights.visible(call.required("channel"));
        return world.messages()
                .find(conversation.id(), call.required(name))
                .filter(found -> !found.ephemeral())
                .orElseThrow(() -> new Refusal("message_not_found"));
    }

    private static JsonObject shown(Message message) {
        var body = Json.with(Json.of("ok", true), "channel", message.channel());
        Json.with(body, "ts", message.ts());
        return Json.with(body, "message", message.body());
    }
}
