package dev.trellis.playground;

import dev.trellis.playground.wire.Comings;
import dev.trellis.playground.wire.Happenings;
import dev.trellis.playground.wire.Line;
import dev.trellis.playground.wire.Payloads;
import dev.trellis.playground.wire.Triggers;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Manifest;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.World;
import jakarta.inject.Singleton;

/** What people do besides talking to Trellis: write, join, leave, bring the app in, look at Home, use shortcuts. */
@Singleton
final class Moves {
    private final World world;
    private final Comings comings;
    private final Happenings happenings;
    private final Line line;
    private final Triggers triggers;
    private final Manifest manifest;

    Moves(World world, Comings comings, Happenings happenings, Line line, Triggers triggers, Manifest manifest) {
        this.world = world;
        this.comings = comings;
        this.happenings = happenings;
        this.line = line;
        this.triggers = triggers;
        this.manifest = manifest;
    }

    Reaction say(Person person, String channelId, String text) {
        var channel = world.conversations().get(channelId);
        if (channel.is(Mark.ARCHIVED)) {
            return new Reaction.Refused("is_archived");
        }
        if (channel.is(Kind.IM) && channel.has(Ids.BOT_USER) && manifest.messagesReadOnly()) {
            return new Reaction.Refused("restricted_action_read_only_channel");
        }
        var body = Json.with(Json.of("type", "message"), "user", person.id());
        world.messages().add(channelId, null, Json.with(body, "text", escaped(text)));
        return Reaction.DONE;
    }

    /** As Slack keeps what people write: only these three stand for something else. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    Reaction join(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (!channel.is(Kind.PUBLIC) || channel.is(Mark.ARCHIVED)) {
            return new Reaction.Refused("restricted_action");
        }
        comings.enter(channel, person.id(), "");
        return Reaction.DONE;
    }

    Reaction leave(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (channel.is(Mark.GENERAL)) {
            return new Reaction.Refused("cant_leave_general");
        }
        comings.leave(channel, person.id());
        return Reaction.DONE;
    }

    /** {@code /invite @Trellis} in a channel. */
    Reaction invite(Person person, String channelId, String invitedId) {
        var channel = world.conversations().get(channelId);
        if (!channel.isChannel() || !channel.has(person.id())) {
            return new Reaction.Refused("not_in_channel");
        }
        comings.enter(channel, invitedId, person.id());
        return Reaction.DONE;
    }

    void openHome(Person person, String tab) {
        happenings.homeOpened(person.id(), tab);
    }

    Reaction shortcut(Person person, String callbackId) {
        var payload = Payloads.by(person, "shortcut");
        Json.with(payload, "callback_id", callbackId);
        Json.with(payload, "trigger_id", triggers.issue(person.id(), ""));
        return Reactions.to(
                line.interaction(Json.with(payload, "action_ts", world.stamps().next())));
    }
}
