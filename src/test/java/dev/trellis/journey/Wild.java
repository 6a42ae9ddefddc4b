package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.trellis.playground.Seat;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Words that would ping, link, format or turn around what stands beside them, and how one sees that they did not. */
final class Wild {
    static final String TRAPS =
            "<!channel> <!here|here> @here <@U123> <#C123> <https://x|y> *b* _i_ ~s~ ``c``` &lt; {name} '";

    static final String TURNED = "\u202Eגיבוי \u2066 שלום \u200F";

    static final String UNPRINTABLE = "a\u0000b\u0007c\u001Bd";

    static final List<String> WORDS = List.of(
            TRAPS,
            "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 e\u0301",
            TURNED,
            UNPRINTABLE,
            "> quoted\n• listed\n\n1. numbered");

    private static final List<String> READERS = List.of("ana", "ben", "hana", "lucas");

    private Wild() {}

    /** As it is shown: what no screen can show is marked, and what runs the other way is kept apart. */
    static String seen(String words) {
        return words.replaceAll("[\\u0000\\u0007\\u001B]", "\uFFFD");
    }

    /** The same without the marks that keep it apart. */
    static String bare(String shown) {
        return shown.replaceAll("^\u2068|\u2069+$", "");
    }

    static List<String> quoted(View view) {
        return Json.objects(view.blocks())
                .flatMap(block -> Json.objects(Json.array(block, "elements")))
                .filter(element -> Json.text(element, "type").equals("rich_text_quote"))
                .flatMap(quote -> Json.objects(Json.array(quote, "elements")))
                .map(text -> bare(Json.text(text, "text")))
                .toList();
    }

    /** Nothing that anybody sees anywhere does more than be read. */
    static void harmless(Town town) {
        List<Seat> readers = READERS.stream().map(town::as).toList();
        town.slack().conversations().stream()
                .map(Conversation::id)
                .flatMap(id -> readers.stream().flatMap(reader -> reader.read(id).stream()))
                .forEach(message -> {
                    assertThat(message.text()).doesNotContain("<!channel", "<!here", "<@U123", "<#C123", "<http");
                    walk(message.body(), Wild::plain);
                });
        readers.stream()
                .flatMap(seat -> Stream.concat(seat.home().stream(), seat.modals().stream()))
                .forEach(view -> walk(view.body(), Wild::plain));
    }

    static void walk(JsonElement json, Consumer<JsonObject> visit) {
        if (json instanceof JsonObject object) {
            visit.accept(object);
            object.entrySet().forEach(entry -> walk(entry.getValue(), visit));
        } else if (json instanceof JsonArray array) {
            array.forEach(each -> walk(each, visit));
        }
    }

    private static void plain(JsonObject part) {
        assertThat(Json.text(part, "type")).isNotIn("broadcast", "link", "usergroup");
        assertThat(Json.text(part, "user_id")).isNotEqualTo("U123");
        if (Json.text(part, "type").equals("mrkdwn")) {
            assertThat(Json.text(part, "text")).doesNotContain("<!", "*b*");
        }
    }
}
