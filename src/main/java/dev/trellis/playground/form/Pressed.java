package dev.trellis.playground.form;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import java.util.List;

/** The action that Slack reports when an element was used. */
public final class Pressed {
    private static final List<String> ECHOED = List.of("text", "value", "style", "url", "placeholder", "confirm");

    private Pressed() {}

    public static JsonObject action(Element element, JsonObject values, Entries entries) {
        var action = Json.of("action_id", element.actionId());
        Json.with(action, "block_id", element.blockId());
        ECHOED.stream()
                .filter(name -> element.json().has(name))
                .forEach(name -> action.add(name, element.json().get(name)));
        held(element, values, entries).entrySet().forEach(field -> action.add(field.getKey(), field.getValue()));
        return Json.with(action, "type", element.type());
    }

    private static JsonObject held(Element element, JsonObject values, Entries entries) {
        if (element.holdsValue()) {
            return State.of(values, element);
        }
        return entries.of(element)
                        .filter(chosen -> element.type().equals("overflow"))
                        .isPresent()
                ? Value.entered(element, entries.of(element).orElseThrow())
                : new JsonObject();
    }
}
