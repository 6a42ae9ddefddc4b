package dev.trellis.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Cuts lists into pages with Slack's cursors. */
final class Pages {
    private Pages() {}

    /** One page under this name, and the cursor of the next; everything when the call names no limit. */
    static JsonObject of(String name, List<? extends JsonElement> all, Call call) {
        var limit = call.number("limit", 0);
        var from = from(call.text("cursor"));
        if (limit < 0 || from > all.size()) {
            throw new Refusal(limit < 0 ? "invalid_limit" : "invalid_cursor");
        }
        var to = limit == 0 ? all.size() : Math.min(all.size(), from + limit);
        var page = new JsonArray();
        all.subList(from, to).forEach(page::add);
        var body = Json.with(Json.of("ok", true), name, page);
        var next = to < all.size() ? cursor(to) : "";
        return Json.with(body, "response_metadata", Json.of("next_cursor", next));
    }

    private static String cursor(int position) {
        var text = ("next:" + position).getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(text);
    }

    private static int from(String cursor) {
        if (cursor.isEmpty()) {
            return 0;
        }
        try {
            var text = new String(Base64.getDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Integer.parseInt(text.substring("next:".length()));
        } catch (IllegalArgumentException | IndexOutOfBoundsException forged) {
            throw new Refusal("invalid_cursor");
        }
    }
}
