package dev.trellis.playground.limits;

import com.google.gson.JsonObject;
import java.util.List;

/** Checks what an app wants to show against Slack's documented limits; lengths are code points. */
public final class BlockKit {
    private BlockKit() {}

    /** Everything wrong with a message: an object with text, blocks, ... */
    public static List<Violation> message(JsonObject message) {
        return List.of();
    }

    /** Everything wrong with a modal or a Home tab. */
    public static List<Violation> view(JsonObject view) {
        return List.of();
    }
}
