package dev.trellis.playground;

import com.google.gson.JsonObject;
import dev.trellis.playground.wire.Answer;
import dev.trellis.playground.wire.Line;
import dev.trellis.playground.wire.reply.Replies;
import dev.trellis.playground.wire.reply.ResponseUrls;
import dev.trellis.playground.wire.reply.Triggers;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Drafts;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends slash commands and shows what Trellis answers. */
@Singleton
final class Commands {
    private final World world;
    private final Line line;
    private final Triggers triggers;
    private final ResponseUrls urls;
    private final Replies replies;

    Commands(World world, Line line, Triggers triggers, ResponseUrls urls, Replies replies) {
        this.world = world;
        this.line = line;
        this.triggers = triggers;
        this.urls = urls;
        this.replies = replies;
    }

    Reaction run(Person person, String channelId, String command, String text) {
        var channel = world.conversations().get(channelId);
        var answer = line.form(command, fields(person, channel, command, text));
        if (!answer.ok()) {
            var failed = Reactions.failed(answer);
            world.messages().add(channelId, person.id(), complaint(command, failed.error()));
            return failed;
        }
        return shown(person, channelId, answer);
    }

    private Reaction shown(Person person, String channelId, Answer answer) {
        if (answer.body().isBlank()) {
            return Reaction.DONE;
        }
        var said = Json.parseObject(answer.body()).orElseGet(() -> Json.of("text", answer.body()));
        return replies.say(channelId, person.id(), said)
                .<Reaction>map(error -> Reactions.unreadable(error))
                .orElse(Reaction.DONE);
    }

    private Map<String, String> fields(Person person, Conversation channel, String command, String text) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("token", "pretend-verification-token");
        fields.put("team_id", Ids.TEAM);
        fields.put("team_domain", Ids.TEAM_DOMAIN);
        fields.put("channel_id", channel.id());
        fields.put("channel_name", channelName(channel));
        fields.put("user_id", person.id());
        fields.put("user_name", person.profile().handle());
        fields.put("command", command);
        fields.put("text", Drafts.escaped(text));
        fields.put("api_app_id", Ids.APP);
        fields.put("is_enterprise_install", "false");
        fields.put("response_url", urls.open(channel.id(), person.id(), ""));
        fields.put("trigger_id", triggers.issue(person.id(), ""));
        return fields;
    }

    private static String channelName(Conversation channel) {
        return switch (channel.kind()) {
            case IM -> "directmessage";
            case PRIVATE -> "privategroup";
            case PUBLIC, MPIM -> channel.name();
        };
    }

    private static JsonObject complaint(String command, String error) {
        var message = Json.with(Json.of("type", "message"), "user", Ids.SLACKBOT);
        return Json.with(message, "text", command + " failed with the error \"" + error + "\"");
    }
}
