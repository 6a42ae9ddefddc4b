package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.limits.BlockKit;
import dev.trellis.playground.wire.reply.Modals;
import dev.trellis.playground.wire.reply.Triggers;
import dev.trellis.playground.wire.reply.Triggers.Accepted;
import dev.trellis.playground.wire.reply.Triggers.Refused;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import dev.trellis.playground.world.app.Manifest;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** views.open, push, update and publish; one at a time, because each looks at what is open before it changes it. */
@Singleton
final class ViewMethods implements Method.Family {
    private final World world;
    private final Rights rights;
    private final Modals modals;
    private final Triggers triggers;
    private final Manifest manifest;

    ViewMethods(World world, Rights rights, Modals modals, Triggers triggers, Manifest manifest) {
        this.world = world;
        this.rights = rights;
        this.modals = modals;
        this.triggers = triggers;
        this.manifest = manifest;
    }

    @Override
    public Iterable<Method> methods() {
        return List.of(
                new Method("views.open", "", this::open),
                new Method("views.push", "", this::push),
                new Method("views.update", "", this::update),
                new Method("views.publish", "", this::publish));
    }

    private synchronized JsonObject open(Call call) {
        var view = view(call, "modal", "");
        return shown(modals.open(redeem(call).userId(), view));
    }

    private synchronized JsonObject push(Call call) {
        var view = view(call, "modal", "");
        var trigger = redeem(call);
        var stack = world.views().stack(trigger.userId());
        if (stack.stream().noneMatch(open -> open.id().equals(trigger.viewId()))) {
            throw new Refusal("not_found");
        }
        if (modals.full(trigger.userId())) {
            throw new Refusal("push_limit_reached");
        }
        return shown(modals.push(trigger.userId(), view));
    }

    private synchronized JsonObject update(Call call) {
        var old = (call.has("view_id")
                        ? world.views().find(call.text("view_id"))
                        : world.views().byExternalId(call.text("external_id")))
                .orElseThrow(() -> new Refusal("not_found"));
        var view = view(call, Json.text(old.body(), "type"), old.id());
        unchanged(call, Optional.of(old));
        return shown(modals.update(old, view));
    }

    private synchronized JsonObject publish(Call call) {
        var person = rights.active(call.required("user_id"));
        if (!manifest.homeTab()) {
            throw new Refusal("not_enabled");
        }
        var old = world.views().home(person.id());
        var view = view(call, "home", old.map(View::id).orElse(""));
        unchanged(call, old);
        return shown(modals.publish(person.id(), view));
    }

    private JsonObject view(Call call, String type, String replaced) {
        var view = call.object("view", "invalid_arguments");
        if (!Json.text(view, "type").equals(type)) {
            throw new Refusal("invalid_arguments");
        }
        if (BlockKit.tooLarge(view)) {
            throw new Refusal("view_too_large");
        }
        var violations = BlockKit.view(view);
        if (!violations.isEmpty()) {
            throw Refusal.of("invalid_arguments", violations);
        }
        world.views()
                .byExternalId(Json.text(view, "external_id"))
                .filter(same -> !same.id().equals(replaced))
                .ifPresent(same -> {
                    throw new Refusal("duplicate_external_id");
                });
        return view;
    }

    private Accepted redeem(Call call) {
        return switch (triggers.redeem(call.required("trigger_id"))) {
            case Accepted accepted -> accepted;
            case Refused(String error) -> throw new Refusal(error);
        };
    }

    private static void unchanged(Call call, Optional<View> old) {
        if (call.has("hash")
                && old.filter(view -> view.hash().equals(call.text("hash"))).isEmpty()) {
            throw new Refusal("hash_conflict");
        }
    }

    private static JsonObject shown(View view) {
        return Json.with(Json.of("ok", true), "view", view.body());
    }
}
