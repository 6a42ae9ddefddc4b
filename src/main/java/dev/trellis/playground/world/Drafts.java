package dev.trellis.playground.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;

/** Makes a message out of what an app sent, as Slack does: whose it is, and ids for blocks that have none. */
public final class Drafts {
    private static final int LONGEST = 40_000;
    private static final List<String> CONTENT = List.of("text", "blocks", "attachments", "metadata");

    private Drafts() {}

    /** As Slack keeps what people type: only these three stand for something else. */
    public static String escaped(String typed) {
        return typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    public static JsonObject fromApp(JsonObject sent) {
        var body = Json.with(Json.of("type", "message"), "user", Ids.BOT_USER);
        Json.with(body, "bot_id", Ids.BOT);
        Json.with(body, "app_id", Ids.APP);
        Json.with(body, "team", Ids.TEAM);
        Json.with(body, "text", "");
        copy(sent, body);
        return body;
    }

    /** A message with new content: text without blocks takes the blocks away, missing metadata stays. */
    public static JsonObject edited(JsonObject body, JsonObject sent, Instant now) {
        body.remove("blocks");
        copy(sent, body);
        var edited = Json.with(Json.of("user", Ids.BOT_USER), "ts", now.getEpochSecond() + ".000000");
        return Json.with(body, "edited", edited);
    }

    /** Gives every block and element the id that its author left out. */
    public static JsonArray identified(JsonArray blocks) {
        var copy = blocks.deepCopy();
        Json.objects(copy).forEach(block -> {
            fill(block, "block_id");
            Json.objects(Json.array(block, "elements")).forEach(Drafts::interactive);
            interactive(Json.object(block, "element"));
            interactive(Json.object(block, "accessory"));
        });
        return copy;
    }

    private static void copy(JsonObject sent, JsonObject body) {
        CONTENT.stream().filter(sent::has).forEach(name -> body.add(name, sent.get(name)));
        if (sent.has("blocks")) {
            body.add("blocks", identified(Json.array(sent, "blocks")));
        }
        var text = Json.text(body, "text");
        if (text.codePointCount(0, text.length()) > LONGEST) {
            body.addProperty("text", text.substring(0, text.offsetByCodePoints(0, LONGEST)));
        }
    }

    private static void interactive(JsonObject element) {
        var type = Json.text(element, "type");
        if (!type.isEmpty()
                && !type.equals("image")
                && (!type.startsWith("rich_text_") || type.equals("rich_text_input"))
                && !isText(type)) {
            fill(element, "action_id");
        }
    }

    private static boolean isText(String type) {
        return type.equals("mrkdwn") || type.equals("plain_text");
    }

    private static void fill(JsonObject target, String name) {
        if (Json.text(target, name).isEmpty()) {
            target.addProperty(name, Ids.small());
        }
    }
}
