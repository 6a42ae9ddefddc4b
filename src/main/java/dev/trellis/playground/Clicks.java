package dev.trellis.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.Place.InMessage;
import dev.trellis.playground.Place.InView;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.form.Pressed;
import dev.trellis.playground.form.State;
import dev.trellis.playground.wire.Answer;
import dev.trellis.playground.wire.Line;
import dev.trellis.playground.wire.Payloads;
import dev.trellis.playground.wire.reply.ResponseUrls;
import dev.trellis.playground.wire.reply.Triggers;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;

/** Sends what people press and choose in messages and views, and asks Trellis for options while they type. */
@Singleton
final class Clicks {
    private final World world;
    private final Line line;
    private final Triggers triggers;
    private final ResponseUrls urls;

    Clicks(World world, Line line, Triggers triggers, ResponseUrls urls) {
        this.world = world;
        this.line = line;
        this.triggers = triggers;
        this.urls = urls;
    }

    Reaction click(Person person, Place place, Target target, Entries entries) {
        var scene = Scene.of(place, world);
        var values = State.entered(scene.blocks(), scene.values(), entries);
        if (scene instanceof Scene.OfView open) {
            world.views().enter(open.view(), values);
        }
        var payload = Payloads.by(person, "block_actions");
        scene.describe(payload, values);
        handles(payload, person, place);
        Json.with(payload, "actions", action(target.in(scene.blocks()), values, entries));
        return Reactions.to(line.interaction(payload));
    }

    /** The options, or groups of options, that Trellis offers for what was typed. */
    List<JsonObject> options(Person person, Place place, Target target, String typed) {
        var scene = Scene.of(place, world);
        var element = target.in(scene.blocks());
        var payload = Payloads.by(person, "block_suggestion");
        scene.describe(payload, scene.values());
        Json.with(payload, "action_id", element.actionId());
        Json.with(payload, "block_id", element.blockId());
        Json.with(payload, "value", typed);
        return offered(line.interaction(payload));
    }

    private static List<JsonObject> offered(Answer answer) {
        var body = Json.parseObject(answer.ok() ? answer.body() : "").orElseGet(JsonObject::new);
        var groups = Json.array(body, "option_groups");
        return Json.objects(groups.isEmpty() ? Json.array(body, "options") : groups)
                .toList();
    }

    private void handles(JsonObject payload, Person person, Place place) {
        switch (place) {
            case InView(String viewId) -> Json.with(payload, "trigger_id", triggers.issue(person.id(), viewId));
            case InMessage(String channel, String ts) -> {
                Json.with(payload, "trigger_id", triggers.issue(person.id(), ""));
                Json.with(payload, "response_url", urls.open(channel, person.id(), ts));
            }
        }
    }

    private JsonArray action(Element element, JsonObject values, Entries entries) {
        var action = Pressed.action(element, values, entries);
        Json.with(action, "action_ts", world.stamps().next());
        var actions = new JsonArray();
        actions.add(action);
        return actions;
    }

    /** Which element: by both ids, or by its action id where the block does not matter. */
    record Target(String blockId, String actionId) {
        Element in(JsonArray blocks) {
            return Element.in(blocks).stream()
                    .filter(element -> element.actionId().equals(actionId))
                    .filter(element -> blockId.isEmpty() || element.blockId().equals(blockId))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no " + actionId + " to press here"));
        }
    }
}
