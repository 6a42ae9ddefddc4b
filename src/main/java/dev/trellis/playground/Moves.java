package dev.trellis.playground;

import dev.trellis.playground.wire.Comings;
import dev.trellis.playground.wire.Happenings;
import dev.trellis.playground.wire.Line;
import dev.trellis.playground.wire.Payloads;
import dev.trellis.playground.wire.reply.Triggers;
import dev.trellis.playground.world.Conversation.Kind;
import dev.trellis.playground.world.Conversation.Mark;
import dev.trellis.playground.world.Drafts;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.Optional;

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

    /** Why this person can write nothing there, neither words nor commands. */
    Optional<Reaction> barred(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (!channel.has(person.id())) {
            return Optional.of(new Reaction.Refused("not_in_channel"));
        }
        return channel.is(Mark.ARCHIVED) ? Optional.of(new Reaction.Refused("is_archived")) : Optional.empty();
    }

    Reaction say(Person person, String channelId, String text) {
        var channel = world.conversations().get(channelId);
        if (channel.is(Kind.IM) && channel.has(Ids.BOT_USER) && manifest.messagesReadOnly()) {
            return new Reaction.Refused("restricted_action_read_only_channel");
        }
        var body = Json.with(Json.of("type", "message"), "user", person.id());
        world.messages().add(channelId, null, Json.with(body, "text", Drafts.escaped(text)));
        return Reaction.DONE;
    }

    Reaction join(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (!channel.is(Kind.PUBLIC) || channel.is(Mark.ARCHIVED) || !person.isMember()) {
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

    /** Nobody writes in it any more; members alone may do that, and not with the channel everybody is in. */
    Reaction archive(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (channel.is(Mark.GENERAL)) {
            return new Reaction.Refused("cant_archive_general");
        }
        if (!channel.isChannel() || !channel.has(person.id()) || !person.isMember()) {
            return new Reaction.Refused("restricted_action");
        }
        if (channel.is(Mark.ARCHIVED)) {
            return new Reaction.Refused("already_archived");
        }
        happenings.archived(world.conversations().archive(channelId), person.id());
        return Reaction.DONE;
    }

    Reaction unarchive(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (!channel.is(Mark.ARCHIVED)) {
            return new Reaction.Refused("not_archived");
        }
        if (!channel.has(person.id()) || !person.isMember()) {
            return new Reaction.Refused("restricted_action");
        }
        happenings.unarchived(world.conversations().unarchive(channelId), person.id());
        return Reaction.DONE;
    }

    /** Trellis is taken out of a channel, as {@code /remove @Trellis} does. */
    Reaction remove(Person person, String channelId) {
        var channel = world.conversations().get(channelId);
        if (!channel.isChannel() || !channel.has(person.id()) || !person.isMember()) {
            return new Reaction.Refused("restricted_action");
        }
        if (!channel.has(Ids.BOT_USER)) {
            return new Reaction.Refused("not_in_channel");
        }
        comings.leave(channel, Ids.BOT_USER);
        return Reaction.DONE;
    }

    /** {@code /invite @Trellis} in a channel. */
    Reaction invite(Person person, String channelId, String mention) {
        var channel = world.conversations().get(channelId);
        if (!channel.isChannel()) {
            return new Reaction.Refused("not_in_channel");
        }
        return called(mention)
                .<Reaction>map(invited -> {
                    comings.enter(channel, invited.id(), person.id());
                    return Reaction.DONE;
                })
                .orElse(new Reaction.Refused("user_not_found"));
    }

    /** Somebody by handle or name, with an at sign or without. */
    private Optional<Person> called(String mention) {
        var name = mention.strip().replaceFirst("^@", "");
        return world.people().all().stream()
                .filter(person -> person.canAct() || person.id().equals(Ids.BOT_USER))
                .filter(person -> person.profile().handle().equalsIgnoreCase(name)
                        || person.name().equalsIgnoreCase(name))
                .findFirst();
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
