package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.trellis.playground.wire.Comings;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Shapes;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** conversations.info, list, members, join and open. */
@Singleton
final class ConversationMethods implements Method.Family {
    private static final int MOST_USERS = 8;
    private static final Map<String, Kind> TYPES =
            Map.of("public_channel", Kind.PUBLIC, "private_channel", Kind.PRIVATE, "im", Kind.IM, "mpim", Kind.MPIM);

    private final World world;
    private final Rights rights;
    private final Comings comings;

    ConversationMethods(World world, Rights rights, Comings comings) {
        this.world = world;
        this.rights = rights;
        this.comings = comings;
    }

    @Override
    public Iterable<Method> methods() {
        return List.of(
                new Method("conversations.info", "", this::info),
                new Method("conversations.list", "", this::list),
                new Method("conversations.members", "", this::members),
                new Method("conversations.join", "channels:join", this::join),
                new Method("conversations.open", "", this::open));
    }

    private JsonObject info(Call call) {
        var conversation = readable(call);
        var shape = Shapes.conversation(conversation);
        if (call.flag("include_num_members")) {
            Json.with(shape, "num_members", conversation.members().size());
        }
        return Json.with(Json.of("ok", true), "channel", shape);
    }

    private JsonObject list(Call call) {
        var kinds = kinds(call);
        kinds.forEach(rights::needToRead);
        var found = world.conversations().all().stream()
                .filter(one -> kinds.contains(one.kind()))
                .filter(one -> one.is(Kind.PUBLIC) || one.has(Ids.BOT_USER))
                .filter(one -> !call.flag("exclude_archived") || !one.is(Mark.ARCHIVED))
                .map(one -> Json.with(
                        Shapes.conversation(one), "num_members", one.members().size()))
                .toList();
        return Pages.of("channels", found, call);
    }

    private JsonObject members(Call call) {
        var members = readable(call).members().stream().map(JsonPrimitive::new).toList();
        return Pages.of("members", members, call);
    }

    private JsonObject join(Call call) {
        var channel = rights.visible(call.required("channel"));
        if (!channel.is(Kind.PUBLIC)) {
            throw new Refusal("method_not_supported_for_channel_type");
        }
        if (channel.is(Mark.ARCHIVED)) {
            throw new Refusal("is_archived");
        }
        var body = Json.of("ok", true);
        if (channel.has(Ids.BOT_USER)) {
            Json.with(body, "warning", "already_in_channel");
        }
        return Json.with(body, "channel", Shapes.conversation(comings.enter(channel, Ids.BOT_USER, "")));
    }

    private JsonObject open(Call call) {
        if (call.has("channel")) {
            return opened(rights.visible(call.text("channel")), true, call);
        }
        var members = invited(call);
        rights.need(members.size() > 2 ? "mpim:write" : "im:write");
        var before = world.conversations().all().size();
        var conversation = world.conversations().between(members);
        return opened(conversation, world.conversations().all().size() == before, call);
    }

    private Set<String> invited(Call call) {
        var users = new TreeSet<>(call.list("users"));
        if (users.isEmpty()) {
            throw new Refusal("users_list_not_supplied");
        }
        if (users.size() > MOST_USERS) {
            throw new Refusal("too_many_users");
        }
        users.forEach(rights::active);
        users.add(Ids.BOT_USER);
        if (users.size() == 1) {
            throw new Refusal("not_enough_users");
        }
        return users;
    }

    private static JsonObject opened(Conversation conversation, boolean before, Call call) {
        var body = Json.of("ok", true);
        if (before) {
            Json.with(Json.with(body, "no_op", true), "already_open", true);
        }
        var brief = Json.of("id", conversation.id());
        return Json.with(body, "channel", call.flag("return_im") ? Shapes.conversation(conversation) : brief);
    }

    private Conversation readable(Call call) {
        var conversation = rights.visible(call.required("channel"));
        rights.needToRead(conversation.kind());
        return conversation;
    }

    private static Set<Kind> kinds(Call call) {
        var kinds = EnumSet.noneOf(Kind.class);
        for (var type : call.has("types") ? call.list("types") : List.of("public_channel")) {
            if (!TYPES.containsKey(type)) {
                throw new Refusal("invalid_types");
            }
            kinds.add(TYPES.get(type));
        }
        return kinds;
    }
}
