package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.playground.world.Json;

/** What a message is to say, as far as Slack lets it. */
final class Content {
    private static final int LONGEST_UPDATE = 4_000;

    private Content() {}

    static JsonObject posted(Call call) {
        var content = new JsonObject();
        if (call.has("text")) {
            content.addProperty("text", call.text("text"));
        }
        if (call.has("blocks")) {
            content.add("blocks", call.array("blocks", "invalid_blocks_format"));
        }
        if (call.has("attachments")) {
            content.add("attachments", call.array("attachments", "invalid_attachments"));
        }
        if (call.has("metadata")) {
            content.add("metadata", metadata(call));
        }
        return checked(content);
    }

    static JsonObject updated(Call call) {
        var text = call.text("text");
        if (text.codePointCount(0, text.length()) > LONGEST_UPDATE) {
            throw new Refusal("msg_too_long");
        }
        return posted(call);
    }

    private static JsonObject checked(JsonObject content) {
        if (Json.text(content, "text").isBlank()
                && Json.array(content, "blocks").isEmpty()
                && Json.array(content, "attachments").isEmpty()) {
            throw new Refusal("no_text");
        }
        if (BlockKit.tooHeavy(Json.array(content, "blocks"))) {
            throw new Refusal("msg_blocks_too_long");
        }
        var violations = BlockKit.message(content);
        if (!violations.isEmpty()) {
            throw Refusal.of("invalid_blocks", violations);
        }
        return content;
    }

    private static JsonObject metadata(Call call) {
        var metadata = call.object("metadata", "invalid_metadata_format");
        if (Json.text(metadata, "event_type").isEmpty() || !metadata.has("event_payload")) {
            throw new Refusal("invalid_metadata_schema");
        }
        return metadata;
    }
}
