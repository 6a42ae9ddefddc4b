package dev.trellis.playground.wire.reply;

import com.google.gson.JsonObject;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.playground.limits.Violation;
import dev.trellis.playground.world.Drafts;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows what Trellis answers to a command or through a response URL; for one person unless it says otherwise. */
@Singleton
public class Replies {
    private final World world;

    Replies(World world) {
        this.world = world;
    }

    /** Adds the answer to a conversation; gives Slack's error code when it refuses to. */
    public Optional<String> say(String channel, String userId, JsonObject said) {
        var refused = refusal(said);
        if (refused.isEmpty()) {
            var inChannel = Json.text(said, "response_type").equals("in_channel");
            world.messages().add(channel, inChannel ? null : userId, Drafts.fromApp(said));
        }
        return refused;
    }

    /** Puts the answer in a message's place. */
    public Optional<String> replace(Message message, JsonObject said) {
        var refused = refusal(said);
        if (refused.isEmpty()) {
            world.messages()
                    .change(
                            message,
                            body -> Drafts.edited(body, said, world.stamps().now()));
        }
        return refused;
    }

    private static Optional<String> refusal(JsonObject said) {
        if (Json.text(said, "text").isEmpty() && Json.array(said, "blocks").isEmpty()) {
            return Optional.of("no_text");
        }
        var violations = BlockKit.message(said);
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of("invalid_blocks: "
                        + violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    }
}
