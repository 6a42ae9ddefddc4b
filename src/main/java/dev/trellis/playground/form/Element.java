package dev.trellis.playground.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Something in a block that can be pressed, chosen from or written into. */
public record Element(JsonObject block, JsonObject json) {
    private static final Set<String> STATELESS = Set.of("button", "overflow", "image");

    /** Every element of these blocks, in reading order. */
    public static List<Element> in(JsonArray blocks) {
        return Json.objects(blocks).flatMap(Element::of).toList();
    }

    /** The element with these ids. */
    public static Optional<Element> find(JsonArray blocks, String blockId, String actionId) {
        return in(blocks).stream()
                .filter(element ->
                        element.blockId().equals(blockId) && element.actionId().equals(actionId))
                .findFirst();
    }

    private static Stream<Element> of(JsonObject block) {
        var several = Json.objects(Json.array(block, "elements"));
        var single = Stream.of("element", "accessory").map(name -> Json.object(block, name));
        return Stream.concat(single, several)
                .filter(json -> json.has("action_id"))
                .map(json -> new Element(block, json));
    }

    public String blockId() {
        return Json.text(block, "block_id");
    }

    public String actionId() {
        return Json.text(json, "action_id");
    }

    public String type() {
        return Json.text(json, "type");
    }

    /** Whether it stands in an input block, so that it is sent with the view and may be required. */
    public boolean inInput() {
        return Json.text(block, "type").equals("input");
    }

    public boolean required() {
        return inInput() && !Json.flag(block, "optional");
    }

    /** Buttons and menus of actions hold nothing. */
    public boolean holdsValue() {
        return !STATELESS.contains(type());
    }

    /** Whether its options come from the app while one types; each is then entered as the JSON the app sent. */
    public boolean external() {
        return type().endsWith("external_select");
    }

    /** Whether a value can be chosen; always where the options are not the element's own. */
    public boolean offers(String value) {
        boolean own = json.has("options") || json.has("option_groups");
        return !own || options().anyMatch(option -> Json.text(option, "value").equals(value));
    }

    /** All options, those in groups too. */
    Stream<JsonObject> options() {
        var grouped = Json.objects(Json.array(json, "option_groups"))
                .flatMap(group -> Json.objects(Json.array(group, "options")));
        return Stream.concat(Json.objects(Json.array(json, "options")), grouped);
    }
}
