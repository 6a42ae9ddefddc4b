package dev.trellis.playground.page.where;

import com.google.gson.JsonObject;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.world.View;

/**
 * What became of the viewer's last gesture in a modal.
 *
 * @param typed values that stand in the browser and were not sent to Trellis; empty for what the view itself holds
 */
public record Attempt(Reaction reaction, JsonObject typed) {

    public static Attempt after(Reaction reaction) {
        return new Attempt(reaction, new JsonObject());
    }

    public JsonObject values(View view) {
        return typed.isEmpty() ? view.values() : typed;
    }
}
