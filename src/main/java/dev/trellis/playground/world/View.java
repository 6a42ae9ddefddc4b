package dev.trellis.playground.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/**
 * A modal or a Home tab as one person has it in front of them.
 *
 * @param body the view as Slack's API shows it: id, hash, blocks, state, ...
 */
public record View(String id, String userId, JsonObject body) {

    public String hash() {
        return Json.text(body, "hash");
    }

    public String callbackId() {
        return Json.text(body, "callback_id");
    }

    public String externalId() {
        return Json.text(body, "external_id");
    }

    public JsonArray blocks() {
        return Json.array(body, "blocks");
    }

    /** What the person has entered so far: block id, action id, value. */
    public JsonObject values() {
        return Json.object(Json.object(body, "state"), "values");
    }

    public boolean flag(String name) {
        return Json.flag(body, name);
    }

    /** The same view with other entries; Slack keeps the hash then. */
    public View entered(JsonObject values) {
        var changed = body.deepCopy();
        changed.add("state", Json.of("values", values));
        return new View(id, userId, changed);
    }
}
