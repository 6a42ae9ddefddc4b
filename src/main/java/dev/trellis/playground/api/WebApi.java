package dev.trellis.playground.api;

import com.google.gson.JsonObject;
import dev.trellis.playground.world.Json;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Every method by its name: looks it up, checks token and scope, and turns a refusal into an answer. */
@Singleton
final class WebApi {
    private final Map<String, Method> methods;
    private final Rights rights;

    WebApi(List<Method.Family> families, Rights rights) {
        methods = families.stream()
                .flatMap(family -> StreamSupport.stream(family.methods().spliterator(), false))
                .collect(Collectors.toMap(Method::name, method -> method));
        this.rights = rights;
    }

    JsonObject answer(Call call) {
        try {
            return call.method().equals("api.test") ? echo(call) : known(call);
        } catch (Refusal refusal) {
            return refusal.body();
        }
    }

    private JsonObject known(Call call) {
        var method = Optional.ofNullable(methods.get(call.method())).orElseThrow(() -> new Refusal("unknown_method"));
        rights.identify(call);
        rights.need(method.scope());
        return method.answer().apply(call);
    }

    /** api.test needs no token and says back what it was given. */
    private static JsonObject echo(Call call) {
        var body = Json.of("ok", !call.has("error"));
        if (call.has("error")) {
            Json.with(body, "error", call.text("error"));
        }
        return Json.with(body, "args", call.arguments());
    }
}
