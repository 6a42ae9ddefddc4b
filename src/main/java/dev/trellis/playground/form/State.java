package dev.trellis.playground.form;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;

/** What a whole form holds: block id, action id, value. */
public final class State {
    private State() {}

    /** As it stands before anybody touches it. */
    public static JsonObject initial(JsonArray blocks) {
        return kept(blocks, new JsonObject());
    }

    /** New blocks in front of what was entered before: inputs with both ids the same keep their value. */
    public static JsonObject kept(JsonArray blocks, JsonObject before) {
        var values = new JsonObject();
        for (var element : Element.in(blocks)) {
            if (element.holdsValue()) {
                put(values, element, before(before, element));
            }
        }
        return values;
    }

    /** After somebody entered something. */
    public static JsonObject entered(JsonArray blocks, JsonObject before, Entries entries) {
        var values = kept(blocks, before);
        for (var element : Element.in(blocks)) {
            if (element.holdsValue()) {
                entries.of(element).ifPresent(texts -> put(values, element, Value.entered(element, texts)));
            }
        }
        return values;
    }

    /** What one element holds. */
    public static JsonObject of(JsonObject values, Element element) {
        return Json.object(Json.object(values, element.blockId()), element.actionId());
    }

    private static JsonObject before(JsonObject before, Element element) {
        var held = of(before, element);
        return Json.text(held, "type").equals(element.type()) ? held : Value.initial(element);
    }

    private static void put(JsonObject values, Element element, JsonObject value) {
        var block = Json.object(values, element.blockId());
        block.add(element.actionId(), value);
        values.add(element.blockId(), block);
    }
}
