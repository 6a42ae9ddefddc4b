package dev.trellis.playground.limits;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.trellis.playground.limits.Report.Surface;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks what an app wants to show against Slack's documented limits; lengths are code points. */
public final class BlockKit {
    /** What all texts in a message's blocks may have together; found by others, not documented. */
    static final int HEAVIEST = 13_200;

    static final int LARGEST_VIEW = 250_000;

    private static final Set<String> SPOKEN = Set.of("text", "alt_text", "title", "url", "image_url", "value");

    private BlockKit() {}

    /** Everything wrong with a message or a view, whichever it is. */
    public static List<Violation> check(JsonObject shown) {
        var view = shown.has("type") && Set.of("modal", "home").contains(new Spot(shown, "", nowhere()).type());
        return view ? view(shown) : message(shown);
    }

    /** Everything wrong with a message: an object with text, blocks, ... */
    public static List<Violation> message(JsonObject message) {
        var report = new Report(Surface.MESSAGE);
        var spot = new Spot(message, "", report);
        Blocks.check(spot, "blocks");
        spot.require(!tooHeavy(spot.list("blocks")), "blocks", "must be less than " + (HEAVIEST + 1) + " characters");
        return report.violations();
    }

    /** Everything wrong with a modal or a Home tab. */
    public static List<Violation> view(JsonObject view) {
        var home = new Spot(view, "", nowhere()).type().equals("home");
        var report = new Report(home ? Surface.HOME : Surface.MODAL);
        var spot = new Spot(view, "", report);
        spot.oneOf("type", Set.of("modal", "home"));
        spot.required("type");
        spot.required("blocks");
        frame(spot);
        if (!home) {
            modal(spot);
        }
        Blocks.check(spot, "blocks");
        spot.require(!tooLarge(view), "blocks", "must be less than 250 KB with everything else");
        return report.violations();
    }

    /** Whether the texts of a message's blocks are more than Slack takes together. */
    public static boolean tooHeavy(JsonArray blocks) {
        return weight(blocks) > HEAVIEST;
    }

    /** Whether a view is larger than Slack takes. */
    public static boolean tooLarge(JsonObject view) {
        return view.toString().getBytes(StandardCharsets.UTF_8).length > LARGEST_VIEW;
    }

    private static void frame(Spot view) {
        view.atMost("private_metadata", 3_000);
        view.atMost("callback_id", 255);
        view.atMost("external_id", 255);
    }

    private static void modal(Spot modal) {
        Texts.needPlain(modal, "title", 24);
        Texts.plain(modal, "submit", 24);
        Texts.plain(modal, "close", 24);
        var asks =
                modal.objects("blocks").stream().anyMatch(block -> block.type().equals("input"));
        modal.require(!asks || modal.has("submit"), "submit", "is required when there are inputs");
    }

    private static int weight(JsonElement element) {
        return switch (element) {
            case JsonArray array ->
                array.asList().stream().mapToInt(BlockKit::weight).sum();
            case JsonObject object ->
                object.entrySet().stream().mapToInt(BlockKit::weight).sum();
            default -> 0;
        };
    }

    private static int weight(Map.Entry<String, JsonElement> field) {
        return field.getValue() instanceof JsonPrimitive text && text.isString()
                ? SPOKEN.contains(field.getKey()) ? Spot.length(text.getAsString()) : 0
                : weight(field.getValue());
    }

    private static Report nowhere() {
        return new Report(Surface.MESSAGE);
    }
}
