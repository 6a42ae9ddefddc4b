package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Words that would ping, link, format or turn around what stands beside them: as names, goals, reflections and all else. */
class WildWordsTest {
    private static final String TRAPS =
            "<!channel> <!here|here> @here <@U123> <#C123> <https://x|y> *b* _i_ ~s~ ``c``` &lt; {name} '";

    @SuppressWarnings("UnusedVariable") // read by name
    private static final List<String> WILD = List.of(
            TRAPS,
            "\uD83D\uDC69\u200D\uD83D\uDCBB \uD83C\uDFF3\uFE0F\u200D\uD83C\uDF08 e\u0301",
            "\u202Eגיבוי \u2066 שלום \u200F",
            "a\u0000b\u0007c\u001Bd",
            "> quoted\n• listed\n\n1. numbered");

    private static final int FRIDAY = 5;
    private static final int START = 10;
    private static final int END = 16;

    private final Town town = LivedIn.town();
    private final Seat ana = town.as("ana");
    private final Seat ben = town.as("ben");

    /** Of what is shared Ben hears while he works. */
    @BeforeEach
    void workingHours() {
        ZonedDateTime time = town.now().atZone(ZoneId.of("America/New_York"));
        while (time.getDayOfWeek().getValue() > FRIDAY || time.getHour() < START || time.getHour() >= END) {
            time = time.plusHours(1);
        }
        town.walkTo(time.toInstant());
    }

    @BeforeEach
    @AfterEach
    void asEver() {
        town.slack().change(ana.person().id(), person -> person.named("Ana Schmidt"));
        ana.closeAll();
        ben.closeAll();
    }

    @ParameterizedTest
    @FieldSource("WILD")
    void aGoalComesBackExactlyAndPingsNobody(String words) {
        town.type(ana, "/goal");
        town.submit(
                ana, Entries.none().with("goal", words).with("measure", words).with("step", words));
        town.press(ana, ana.modal().orElseThrow(), "goals.share");
        ana.closeAll();
        town.walkTo(town.now());
        town.press(ben, last(ben, "goals.read"), "goals.read");

        assertThat(quoted(ben.modal().orElseThrow())).containsExactly(seen(words), seen(words), seen(words));
        harmless();
    }

    @ParameterizedTest
    @FieldSource("WILD")
    void aReflectionComesBackExactlyAndPingsNobody(String words) {
        town.type(ana, "/reflect");
        View form = ana.modal().orElseThrow();
        String field = Stream.of("start", "middle", "end")
                .filter(name -> form.blocks().toString().contains("\"" + name + "\""))
                .findFirst()
                .orElseThrow();
        town.submit(ana, Entries.none().with(field, words));
        town.press(ana, ana.modal().orElseThrow(), "reflections.share");
        ana.closeAll();
        town.walkTo(town.now());
        town.press(ben, last(ben, "reflections.read"), "reflections.read");

        assertThat(quoted(ben.modal().orElseThrow())).contains(seen(words));
        harmless();
    }

    @ParameterizedTest
    @FieldSource("WILD")
    void oneThingToShareAboutATalkComesBackExactly(String words) {
        Openers.note(town, ana);
        town.submit(ana, Entries.none().with("share", words).with("note", words));
        ana.closeAll();
        town.walkTo(town.now());
        town.press(ben, last(ben, "checkin.read"), "checkin.read");

        assertThat(quoted(ben.modal().orElseThrow())).containsExactly(seen(words));
        harmless();
    }

    @ParameterizedTest
    @FieldSource("WILD")
    void aNameIsOnlyAName(String words) {
        town.slack().change(ana.person().id(), person -> person.named(words));
        town.walkTo(town.now());
        Stream.of(ana, ben, town.as("hana")).forEach(Seat::openHome);
        town.type(ben, "/mentoring");
        town.type(ben, "/goal list");
        town.walkTo(town.now());

        harmless();
    }

    @Test
    void guidelinesAreReadAsTheyWereWritten() {
        Seat hana = town.as("hana");
        hana.closeAll();
        Openers.guide(town, hana);
        town.submit(hana, Entries.none().with("guidelines", TRAPS));
        hana.closeAll();
        Openers.join(town, town.as("lucas"));

        assertThat(quoted(town.as("lucas").modal().orElseThrow())).contains(TRAPS);
        harmless();
        town.as("lucas").closeAll();
    }

    @Test
    void nobodyAcceptsGuidelinesThatTheyCannotReadWhole() {
        Seat hana = town.as("hana");
        String words = "ж".repeat(3_000);
        hana.closeAll();
        Openers.guide(town, hana);
        town.submit(hana, Entries.none().with("guidelines", words));
        hana.closeAll();
        Openers.join(town, town.as("lucas"));

        assertThat(String.join("", quoted(town.as("lucas").modal().orElseThrow())))
                .isEqualTo(words);
        town.as("lucas").closeAll();
    }

    /** The last message with that button. */
    private static Message last(Seat seat, String action) {
        return seat.read(seat.appConversation().id()).stream()
                .filter(message -> message.blocks().toString().contains("\"" + action + "\""))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    /** As it is shown: what no screen can show is marked, and what runs the other way is kept apart. */
    private static String seen(String words) {
        return words.replaceAll("[\\u0000\\u0007\\u001B]", "\uFFFD");
    }

    private static List<String> quoted(View view) {
        return Json.objects(view.blocks())
                .flatMap(block -> Json.objects(Json.array(block, "elements")))
                .filter(element -> Json.text(element, "type").equals("rich_text_quote"))
                .flatMap(quote -> Json.objects(Json.array(quote, "elements")))
                .map(text -> Json.text(text, "text").replaceAll("^\u2068|\u2069+$", ""))
                .toList();
    }

    /** Nothing that anybody sees anywhere does more than be read. */
    private void harmless() {
        town.slack().conversations().stream()
                .map(Conversation::id)
                .flatMap(id -> Stream.of("ana", "ben", "hana").flatMap(who -> town.as(who).read(id).stream()))
                .forEach(message -> {
                    assertThat(message.text()).doesNotContain("<!channel", "<!here", "<@U123", "<#C123", "<http");
                    walk(message.body(), WildWordsTest::plain);
                });
        Stream.of(ana, ben, town.as("hana"), town.as("lucas"))
                .flatMap(seat -> Stream.concat(seat.home().stream(), seat.modals().stream()))
                .forEach(view -> walk(view.body(), WildWordsTest::plain));
    }

    private static void plain(JsonObject part) {
        assertThat(Json.text(part, "type")).isNotIn("broadcast", "link", "usergroup");
        assertThat(Json.text(part, "user_id")).isNotEqualTo("U123");
        if (Json.text(part, "type").equals("mrkdwn")) {
            assertThat(Json.text(part, "text")).doesNotContain("<!", "*b*");
        }
    }

    private static void walk(JsonElement json, Consumer<JsonObject> visit) {
        if (json instanceof JsonObject object) {
            visit.accept(object);
            object.entrySet().forEach(entry -> walk(entry.getValue(), visit));
        } else if (json instanceof JsonArray array) {
            array.forEach(each -> walk(each, visit));
        }
    }
}
