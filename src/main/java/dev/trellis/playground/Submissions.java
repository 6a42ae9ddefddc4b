package dev.trellis.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.form.Lack;
import dev.trellis.playground.form.State;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.playground.wire.Line;
import dev.trellis.playground.wire.Payloads;
import dev.trellis.playground.wire.reply.Modals;
import dev.trellis.playground.wire.reply.Triggers;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.View;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Submits and closes modals, and does what Trellis answers: close, errors, update, push or clear. */
@Singleton
final class Submissions {
    private final World world;
    private final Line line;
    private final Triggers triggers;
    private final Modals modals;

    Submissions(World world, Line line, Triggers triggers, Modals modals) {
        this.world = world;
        this.line = line;
        this.triggers = triggers;
        this.modals = modals;
    }

    Reaction submit(Person person, Entries entries) {
        var front = world.views().stack(person.id()).getLast();
        var view = front.entered(State.entered(front.blocks(), front.values(), entries));
        world.views().enter(front, view.values());
        var lacks = Lack.in(view.blocks(), view.values());
        return lacks.isEmpty() ? send(person, view) : new Reaction.Incomplete(lacks);
    }

    /** The Close button: back to the view below. */
    Reaction close(Person person) {
        var view = world.views().stack(person.id()).getLast();
        if (view.flag("clear_on_close")) {
            return closeAll(person);
        }
        world.views().close(view);
        return view.flag("notify_on_close") ? closed(person, view, false) : Reaction.DONE;
    }

    /** The cross: all modals go. */
    Reaction closeAll(Person person) {
        var stack = world.views().stack(person.id());
        world.views().clear(person.id());
        return stack.reversed().stream()
                .filter(view -> view.flag("notify_on_close"))
                .map(view -> closed(person, view, true))
                .reduce(Reaction.DONE, (before, now) -> before == Reaction.DONE ? now : before);
    }

    private Reaction closed(Person person, View view, boolean cleared) {
        var payload = Payloads.by(person, "view_closed");
        Json.with(payload, "view", view.body());
        return Reactions.to(line.interaction(Json.with(payload, "is_cleared", cleared)));
    }

    private Reaction send(Person person, View view) {
        var payload = Payloads.by(person, "view_submission");
        Json.with(payload, "trigger_id", triggers.issue(person.id(), view.id()));
        Json.with(payload, "view", view.body());
        Json.with(payload, "response_urls", new JsonArray());
        var answer = line.interaction(payload);
        if (!answer.ok()) {
            return Reactions.failed(answer);
        }
        if (answer.body().isBlank()) {
            world.views().close(view);
            return Reaction.DONE;
        }
        return Json.parseObject(answer.body())
                .map(said -> isOpen(view) ? obey(view, said) : Reaction.DONE)
                .orElseGet(() -> Reactions.unreadable("The body is neither empty nor JSON"));
    }

    /** Whoever closed it while Trellis was thinking sees no more of it. */
    private boolean isOpen(View view) {
        return world.views().stack(view.userId()).stream()
                .anyMatch(open -> open.id().equals(view.id()));
    }

    private Reaction obey(View view, JsonObject said) {
        return switch (Json.text(said, "response_action")) {
            case "clear" -> {
                world.views().clear(view.userId());
                yield Reaction.DONE;
            }
            case "errors" -> errors(view, Json.object(said, "errors"));
            case "update" -> show(Json.object(said, "view"), sent -> modals.update(view, sent));
            case "push" ->
                modals.full(view.userId())
                        ? Reactions.unreadable("push_limit_reached")
                        : show(Json.object(said, "view"), sent -> modals.push(view.userId(), sent));
            default -> Reactions.unreadable("No such response_action: " + said);
        };
    }

    private static Reaction show(JsonObject sent, Consumer<JsonObject> show) {
        var violations = BlockKit.view(sent);
        if (violations.isEmpty()) {
            show.accept(sent);
            return Reaction.DONE;
        }
        return Reactions.unreadable(violations.toString());
    }

    private static Reaction errors(View view, JsonObject errors) {
        var inputs = Element.in(view.blocks()).stream()
                .filter(Element::inInput)
                .map(Element::blockId)
                .collect(Collectors.toSet());
        if (errors.isEmpty() || !inputs.containsAll(errors.keySet())) {
            return Reactions.unreadable("errors must name input blocks, not " + errors.keySet());
        }
        var words = new LinkedHashMap<String, String>();
        errors.keySet().forEach(block -> words.put(block, Json.text(errors, block)));
        return new Reaction.Errors(words);
    }
}
