package dev.trellis.playground.page.forms;

import com.google.gson.JsonObject;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Lack;
import dev.trellis.playground.world.Json;
import java.time.ZoneId;
import java.util.List;

/**
 * What a template asks about the fields it draws: their names, what they show and what is wrong with them.
 *
 * @param at where the blocks stand, as the page posts it back
 * @param values Slack's {@code state.values}
 */
public record Fields(String at, JsonObject values, Problems problems, ZoneId zone) {

    static String name(Element element) {
        return element.blockId() + "/" + element.actionId();
    }

    public String name(JsonObject block, JsonObject element) {
        return name(new Element(block, element));
    }

    /** The name under which the page posts what is typed ahead: one for each field, for a form posts all of them. */
    public static String typing(Element element) {
        return "typed/" + name(element);
    }

    public String typing(JsonObject block, JsonObject element) {
        return typing(new Element(block, element));
    }

    /** An id for the field in the page. */
    public String id(JsonObject block, JsonObject element) {
        return lettersOnly(at + "-" + name(block, element));
    }

    /** An id for the block in the page; the place counts only when the block has no name of its own. */
    public String slot(JsonObject block, int place) {
        String named = Json.text(block, "block_id");
        return lettersOnly("slot-" + at + "-" + (named.isEmpty() ? place : named));
    }

    private static String lettersOnly(String id) {
        return id.replaceAll("[^A-Za-z0-9-]+", "-");
    }

    public List<String> chosen(JsonObject block, JsonObject element) {
        return new Held(new Element(block, element), zone).texts(values);
    }

    public String value(JsonObject block, JsonObject element) {
        return chosen(block, element).stream().findFirst().orElse("");
    }

    /** The label of an option that was typed ahead, which travels through the page as JSON. */
    public String label(String option) {
        return Json.parseObject(option)
                .map(it -> Json.text(Json.object(it, "text"), "text"))
                .orElse(option);
    }

    /** What Trellis says about an input block; empty when it says nothing. */
    public String error(JsonObject block) {
        return problems.errors().getOrDefault(Json.text(block, "block_id"), "");
    }

    /** What Slack's own client finds lacking in it; empty when nothing. */
    public String lack(JsonObject block) {
        Lack lack = problems.lacks().get(Json.text(block, "block_id"));
        return lack == null ? "" : lack.name();
    }

    /** What the page posts with a press, as JSON for the page's script library. */
    public String press(JsonObject block, JsonObject element) {
        return pressed(block, element).toString();
    }

    /** The same for one entry of an overflow menu. */
    public String press(JsonObject block, JsonObject element, JsonObject option) {
        return Json.with(pressed(block, element), name(block, element), Json.text(option, "value"))
                .toString();
    }

    private JsonObject pressed(JsonObject block, JsonObject element) {
        JsonObject press = Json.with(Json.of("at", at), "block", Json.text(block, "block_id"));
        return Json.with(press, "action", Json.text(element, "action_id"));
    }
}
