package dev.trellis.playground.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.trellis.playground.world.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One call of a Web API method: its arguments, whether they came as a form or as JSON. */
record Call(String method, String token, JsonObject arguments) {

    static Call of(String method, String authorization, String contentType, String body) {
        var arguments = contentType.startsWith("application/json")
                ? Json.parseObject(body).orElseGet(JsonObject::new)
                : form(body);
        var token = authorization.startsWith("Bearer ")
                ? authorization.substring("Bearer ".length())
                : Json.text(arguments, "token");
        arguments.remove("token");
        return new Call(method, token, arguments);
    }

    /** The arguments for the log: without the token, and with JSON shown as JSON. */
    String readable() {
        var shown = new JsonObject();
        arguments.entrySet().forEach(field -> shown.add(field.getKey(), unpacked(field.getValue())));
        return shown.toString();
    }

    boolean has(String name) {
        return arguments.has(name) && !arguments.get(name).isJsonNull();
    }

    String text(String name) {
        return Json.text(arguments, name);
    }

    /** An argument that Slack insists on. */
    String required(String name) {
        if (text(name).isEmpty()) {
            throw new Refusal("invalid_arguments");
        }
        return text(name);
    }

    boolean flag(String name) {
        return Json.flag(arguments, name);
    }

    int number(String name, int otherwise) {
        try {
            return has(name) ? Integer.parseInt(text(name)) : otherwise;
        } catch (NumberFormatException words) {
            throw new Refusal("invalid_arguments");
        }
    }

    /** Words separated by commas. */
    List<String> list(String name) {
        return Stream.of(text(name).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    JsonObject object(String name, String refusal) {
        if (json(name, refusal) instanceof JsonObject object) {
            return object;
        }
        throw new Refusal(refusal);
    }

    JsonArray array(String name, String refusal) {
        if (json(name, refusal) instanceof JsonArray array) {
            return array;
        }
        throw new Refusal(refusal);
    }

    /** JSON as such, or inside a text, which is how forms carry it. */
    private JsonElement json(String name, String refusal) {
        var given = Optional.ofNullable(arguments.get(name)).orElseThrow(() -> new Refusal(refusal));
        return given instanceof JsonPrimitive text
                ? Json.parse(text.getAsString()).orElseThrow(() -> new Refusal(refusal))
                : given;
    }

    private static JsonElement unpacked(JsonElement value) {
        return value instanceof JsonPrimitive text && text.isString()
                ? Json.parse(text.getAsString())
                        .filter(json -> !json.isJsonPrimitive())
                        .orElse(value)
                : value;
    }

    private static JsonObject form(String body) {
        var arguments = new JsonObject();
        for (var field : body.split("&", -1)) {
            var equals = field.indexOf('=');
            if (equals > 0) {
                arguments.addProperty(decode(field.substring(0, equals)), decode(field.substring(equals + 1)));
            }
        }
        return arguments;
    }

    private static String decode(String encoded) {
        return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    }
}
