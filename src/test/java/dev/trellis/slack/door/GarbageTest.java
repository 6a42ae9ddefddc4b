package dev.trellis.slack.door;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is signed and posted: never a 5xx, never an exception's text. */
class GarbageTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Door door = Door.OPEN;

    @Property(tries = 150)
    void anyBytes(@ForAll byte[] body, @ForAll boolean form) {
        calm(door.send(door.signed(form ? FORM : "application/json", body)));
    }

    @Property(tries = 150)
    void anyWordsWhereSlackPutsSome(@ForAll String words) {
        calm(door.form("command=%2Fdoor&text=" + words));
        calm(door.form("payload=" + words));
        calm(door.command("/door", "keep " + words));
    }

    @Property(tries = 300)
    void anInteractionWithOnePartMissingOrOfAnotherKind(
            @ForAll("interactions") JsonObject json, @ForAll int where, @ForAll("others") JsonElement other) {
        List<Runnable> changes = new ArrayList<>();
        parts(json, other, changes);

        changes.get(Math.floorMod(where, changes.size())).run();

        calm(door.interaction(json.toString()));
    }

    @Property(tries = 20)
    void jsonThatNeverEnds(@ForAll("openings") String opening) {
        String deep = "{\"type\":" + opening.repeat(200_000);

        calm(door.json(deep));
        calm(door.interaction(deep));
    }

    @Provide
    Arbitrary<JsonObject> interactions() {
        return Arbitraries.of(0, 1, 2, 3, 4).map(this::interaction);
    }

    private JsonObject interaction(int kind) {
        return switch (kind) {
            case 0 -> Clicked.inMessage(door, "door.say");
            case 1 -> Clicked.inView("modal", "door.turn");
            case 2 -> Clicked.inView("home", "door.say");
            case 3 -> Clicked.submitted(Door.fresh(), "words");
            default -> Clicked.shortcut("door.shortcut");
        };
    }

    @Provide
    Arbitrary<JsonElement> others() {
        return Arbitraries.of(
                JsonNull.INSTANCE,
                new JsonPrimitive(7),
                new JsonPrimitive(""),
                new JsonPrimitive("\u0000\uD800"),
                new JsonObject(),
                new com.google.gson.JsonArray());
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of("[", "{\"a\":", "\"", "1");
    }

    private static void parts(JsonObject json, JsonElement other, List<Runnable> changes) {
        json.entrySet().forEach(entry -> {
            String name = entry.getKey();
            changes.add(() -> json.remove(name));
            changes.add(() -> json.add(name, other));
            if (entry.getValue().isJsonObject()) {
                parts(entry.getValue().getAsJsonObject(), other, changes);
            }
        });
    }

    private static void calm(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception", "java.", "dev.trellis", "line 1 column");
        assertThat(answer.body().getBytes(UTF_8).length).isLessThan(1 << 17);
    }
}
