package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Person;
import dev.trellis.playground.world.Shapes;
import dev.trellis.playground.world.Trait;
import dev.trellis.playground.world.store.World;
import jakarta.inject.Singleton;
import java.util.List;

/** users.info and users.list. */
@Singleton
final class UserMethods implements Method.Family {
    private final World world;
    private final Rights rights;

    UserMethods(World world, Rights rights) {
        this.world = world;
        this.rights = rights;
    }

    @Override
    public Iterable<Method> methods() {
        return List.of(
                new Method("users.info", "users:read", this::info), new Method("users.list", "users:read", this::list));
    }

    private JsonObject info(Call call) {
        var person = world.people().find(call.required("user")).orElseThrow(() -> new Refusal("user_not_found"));
        return Json.with(Json.of("ok", true), "user", shape(person, call));
    }

    private JsonObject list(Call call) {
        var members = world.people().all().stream()
                .filter(person -> !person.is(Trait.STRANGER))
                .map(person -> shape(person, call))
                .toList();
        return Json.with(
                Pages.of("members", members, call), "cache_ts", world.stamps().second());
    }

    private JsonObject shape(Person person, Call call) {
        var shape = Shapes.user(person, world.stamps().now(), rights.scopes());
        return call.flag("include_locale")
                ? Json.with(shape, "locale", person.profile().locale())
                : shape;
    }
}
