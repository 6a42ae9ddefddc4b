package dev.trellis.playground.limits;

import com.google.gson.JsonArray;
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

    /** Whether the texts of a message's blocks are more than Slack takes together. */
    public static boolean tooHeavy(JsonArray blocks) {
        return blocks.toString().length() > 13_200;
    }

    /** Whether a view is larger than Slack takes. */
    public static boolean tooLarge(JsonObject view) {
        return view.toString().length() > 250_000;
    }
}
