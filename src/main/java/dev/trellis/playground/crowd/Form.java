package dev.trellis.playground.crowd;

import com.google.gson.JsonObject;
import dev.trellis.playground.Place;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import java.util.List;
import java.util.Map;

/** A modal in front of somebody, and how they fill it in by hand: type, or look for what fits among what is offered. */
record Form(Seat seat, View view) {
    Entries filled(Map<String, List<String>> fields) {
        Entries entries = Entries.none();
        for (JsonObject block : Json.objects(view.blocks()).toList()) {
            String name = Json.text(block, "block_id");
            if (fields.containsKey(name)) {
                entries = entries.with(name, name, values(name, block, fields.get(name)));
            }
        }
        return entries;
    }

    private List<String> values(String name, JsonObject block, List<String> wanted) {
        boolean offered = Json.text(Json.object(block, "element"), "type").endsWith("external_select");
        return offered
                ? wanted.stream().map(typed -> offered(name, typed)).toList()
                : List.of(String.join(", ", wanted));
    }

    /** What reads exactly like these words, or the last that is offered: a new one, where nobody uses them yet. */
    private String offered(String name, String typed) {
        List<JsonObject> found = seat.options(Place.of(view), name, name, typed);
        return found.stream()
                .filter(option -> label(option).equalsIgnoreCase(typed))
                .findFirst()
                .or(() -> found.stream().reduce((before, last) -> last))
                .orElseThrow(() -> new IllegalStateException("Nothing is offered for " + typed))
                .toString();
    }

    private static String label(JsonObject option) {
        return Json.text(Json.object(option, "text"), "text");
    }
}
