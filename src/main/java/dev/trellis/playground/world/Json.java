package dev.trellis.playground.world;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON without losing fields it does not know. */
public final class Json {
    public static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
    private static final Gson PRETTY = new GsonBuilder()
            .disableHtmlEscaping()
            .serializeNulls()
            .setPrettyPrinting()
            .create();

    private Json() {}

    public static JsonObject of(String name, @Nullable Object value) {
        return with(new JsonObject(), name, value);
    }

    /** Adds a field and returns the same object; null is written as JSON's null. */
    public static JsonObject with(JsonObject target, String name, @Nullable Object value) {
        target.add(name, value instanceof JsonElement json ? json : GSON.toJsonTree(value));
        return target;
    }

    /** Reads a file of the playground's own, for example {@code seed.json}; one that is missing is a mistake of the build. */
    public static <T> T ours(String file, Class<T> type) {
        try (var resource = Json.class.getResourceAsStream("/playground/" + file)) {
            if (resource == null) {
                throw new IllegalStateException("playground/" + file + " is missing from the jar");
            }
            return GSON.fromJson(new InputStreamReader(resource, StandardCharsets.UTF_8), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Exactly one JSON value and nothing else; Gson left to itself takes any word for a text. */
    public static Optional<JsonElement> parse(String source) {
        var reader = new JsonReader(new StringReader(source));
        reader.setStrictness(Strictness.STRICT);
        try {
            var json = JsonParser.parseReader(reader);
            return !source.isBlank() && reader.peek() == JsonToken.END_DOCUMENT ? Optional.of(json) : Optional.empty();
        } catch (JsonParseException | IOException notJson) {
            return Optional.empty();
        }
    }

    public static Optional<JsonObject> parseObject(String source) {
        return parse(source).filter(JsonElement::isJsonObject).map(JsonElement::getAsJsonObject);
    }

    /** Indented for reading, or the source itself when it is not JSON. */
    public static String pretty(String source) {
        return parse(source)
                .filter(json -> !json.isJsonNull())
                .map(PRETTY::toJson)
                .orElse(source);
    }

    /** A field's text, number or boolean as text; empty when it is missing. */
    public static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonPrimitive primitive ? primitive.getAsString() : "";
    }

    public static boolean flag(JsonObject object, String name) {
        return text(object, name).equals("true") || text(object, name).equals("1");
    }

    /** A field that is an object, or an empty one that belongs to nobody. */
    public static JsonObject object(JsonObject object, String name) {
        return object.get(name) instanceof JsonObject inner ? inner : new JsonObject();
    }

    public static JsonArray array(JsonObject object, String name) {
        return object.get(name) instanceof JsonArray inner ? inner : new JsonArray();
    }

    public static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonElement::isJsonObject)
                .map(JsonElement::getAsJsonObject);
    }

    public static List<String> texts(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false)
                .filter(JsonElement::isJsonPrimitive)
                .map(JsonElement::getAsString)
                .toList();
    }

    public static JsonArray array(Iterable<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
