package dev.trellis.playground.wire.reply;

import com.google.gson.JsonObject;
import dev.trellis.playground.form.State;
import dev.trellis.playground.world.Drafts;
import dev.trellis.playground.world.Ids;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import dev.trellis.playground.world.store.Views;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes views out of what the app sent and puts them in front of people. */
@Singleton
public class Modals {
    private static final List<String> OPTIONAL = List.of("title", "submit", "close");
    private static final List<String> TEXTS = List.of("private_metadata", "callback_id", "external_id");
    private static final List<String> FLAGS = List.of("clear_on_close", "notify_on_close", "submit_disabled");

    private final World world;

    Modals(World world) {
        this.world = world;
    }

    public View open(String userId, JsonObject sent) {
        var id = Ids.next("V");
        var body = body(id, sent, new JsonObject());
        Json.with(body, "root_view_id", id);
        var view = new View(id, userId, Json.with(body, "previous_view_id", null));
        world.views().open(view);
        return view;
    }

    /** On top of what is open; the caller has checked that there is room. */
    public View push(String userId, JsonObject sent) {
        var below = world.views().stack(userId);
        var id = Ids.next("V");
        var body = body(id, sent, new JsonObject());
        Json.with(body, "root_view_id", below.getFirst().id());
        var view = new View(
                id, userId, Json.with(body, "previous_view_id", below.getLast().id()));
        world.views().push(view);
        return view;
    }

    public boolean full(String userId) {
        return world.views().stack(userId).size() >= Views.DEEPEST;
    }

    /** New content for an open view; what was entered stays where both ids stay. */
    public View update(View old, JsonObject sent) {
        var body = body(old.id(), sent, old.values());
        body.add("root_view_id", old.body().get("root_view_id"));
        body.add("previous_view_id", old.body().get("previous_view_id"));
        var view = new View(old.id(), old.userId(), body);
        world.views().replace(view);
        return view;
    }

    public View publish(String userId, JsonObject sent) {
        var old = world.views().home(userId);
        var id = old.map(View::id).orElseGet(() -> Ids.next("V"));
        var body = body(id, sent, old.map(View::values).orElseGet(JsonObject::new));
        Json.with(body, "root_view_id", id);
        var view = new View(id, userId, Json.with(body, "previous_view_id", null));
        world.views().publish(view);
        return view;
    }

    private JsonObject body(String id, JsonObject sent, JsonObject entered) {
        var body = Json.with(Json.of("id", id), "team_id", Ids.TEAM);
        Json.with(body, "type", Json.text(sent, "type"));
        var blocks = Drafts.identified(Json.array(sent, "blocks"));
        Json.with(body, "blocks", blocks);
        TEXTS.forEach(name -> Json.with(body, name, Json.text(sent, name)));
        FLAGS.forEach(name -> Json.with(body, name, Json.flag(sent, name)));
        OPTIONAL.forEach(name -> Json.with(body, name, sent.get(name)));
        Json.with(body, "state", Json.of("values", State.kept(blocks, entered)));
        Json.with(body, "hash", world.stamps().second() + "." + Ids.small());
        Json.with(body, "app_id", Ids.APP);
        Json.with(body, "app_installed_team_id", Ids.TEAM);
        return Json.with(body, "bot_id", Ids.BOT);
    }
}
