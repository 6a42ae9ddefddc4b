package dev.trellis.journey;

import com.google.gson.JsonObject;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text field of every modal, and every command's words, from nothing to forty thousand characters. */
@ExtendWith(SoftAssertionsExtension.class)
class WordsOfEveryLengthTest {
    private static final List<String> LETTERS = List.of("ж", "🌳");
    private static final int WORDS = 25;

    private final Town town = LivedIn.town();

    @InjectSoftAssertions
    private SoftAssertions softly;

    /** Who opens which modal, and how. */
    private static Map<String, Opening> openings() {
        Map<String, Opening> all = new TreeMap<>();
        all.put("program.setup", new Opening("ivo", Openers::setUp));
        all.put("program.guide", new Opening("hana", Openers::guide));
        all.put("pairing.people", new Opening("hana", (town, seat) -> town.type(seat, "/mentoring pair")));
        all.put("pairing.changeLine", new Opening("zoe", Openers::line));
        all.put("checkin.note", new Opening("ana", Openers::note));
        all.put("goals.set", new Opening("mei", (town, seat) -> town.type(seat, "/goal")));
        all.put("reflections.write", new Opening("mei", (town, seat) -> town.type(seat, "/reflect")));
        return all;
    }

    static Set<String> screens() {
        return openings().keySet();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyFieldTakesWhatFitsAndRefusesTheRestUnderItself(String screen) {
        List<Element> fields = texts(opened(screen));
        for (int number = 0; number < fields.size(); number++) {
            int most = Integer.parseInt(Json.text(fields.get(number).json(), "max_length"));
            for (int length : new TreeSet<>(List.of(0, 1, most, most + 1, 3_000, 3_001, 40_000))) {
                for (String letter : LETTERS) {
                    tried(screen, number, letter.repeat(length), most);
                }
            }
        }
    }

    @Test
    void noModalWithWordsInItIsForgotten() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            softly.assertThat(files.filter(WordsOfEveryLengthTest::asksForWords)
                            .map(file -> file.getFileName().toString()))
                    .as("a screen with a field to write in belongs into openings()")
                    .containsExactlyInAnyOrder(
                            "SetUpScreen.java",
                            "GuideScreen.java",
                            "PairPeopleScreen.java",
                            "ChangeLineScreen.java",
                            "NoteScreen.java",
                            "SetGoalScreen.java",
                            "ReflectScreen.java",
                            // A file is pasted here, not words; ImportScreensTest and PastesTest try it.
                            "ImportScreen.java");
        }
    }

    private static boolean asksForWords(Path file) {
        try {
            return file.toString().endsWith(".java") && Files.readString(file).contains("ask(Field.write");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/goal", "/reflect", "/mentoring goal", "/mentoring reflect"})
    void aCommandKeepsWhatFitsAndOpensAFormWithTheRest(String command) {
        Seat mei = town.as("mei");
        for (int length : new int[] {3_000, 3_001, 40_000}) {
            for (String letter : LETTERS) {
                mei.closeAll();
                town.type(mei, command + " " + letter.repeat(length));
                softly.assertThat(mei.modal().isPresent())
                        .as(command + " " + length)
                        .isEqualTo(length > 3_000);
                mei.modal()
                        .ifPresent(modal -> softly.assertThat(letters(modal, letter))
                                .as("nothing of %s is lost", length)
                                .isEqualTo(length));
            }
        }
        mei.closeAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"join", "leave", "pause", "pair", "privacy", "help", "admin", "nonsense", ""})
    void wordsAfterACommandThatTakesNoneDoNoHarm(String word) {
        Seat mei = town.as("mei");
        for (String more : List.of("", " " + "x".repeat(40_000), " <!channel> \u0000")) {
            mei.closeAll();
            int before = town.mail(mei).size();
            town.type(mei, "/mentoring " + word + more);
            softly.assertThat(mei.modal().isPresent() || town.mail(mei).size() > before)
                    .as(word)
                    .isTrue();
            softly.assertThat(String.join("\n", town.mail(mei))).doesNotContain("something went wrong", "<!channel>");
        }
        mei.closeAll();
    }

    private void tried(String screen, int number, String words, int most) {
        int length = words.codePointCount(0, words.length());
        View view = opened(screen);
        Element field = texts(view).get(number);
        Entries entries = Openers.filled(town, view).with(field.blockId(), words);
        Knock.Heard heard = Knock.submit(town, seat(screen), view, entries);
        JsonObject errors = Json.object(Json.parseObject(heard.shown()).orElseGet(JsonObject::new), "errors");
        String what = screen + " " + field.blockId() + " " + length;
        boolean fits = length <= most && (length > 0 || !field.required());
        softly.assertThat(heard.status()).as(what).isEqualTo(200);
        softly.assertThat(errors.has(field.blockId())).as(what + errors).isEqualTo(!fits);
        softly.assertThat(heard.shown()).as(what).doesNotContain("something went wrong", "out of date");
        errors.keySet()
                .forEach(block -> softly.assertThat(Json.text(errors, block).split("\\s+", -1))
                        .as(what)
                        .hasSizeLessThanOrEqualTo(WORDS));
    }

    private View opened(String screen) {
        Seat seat = seat(screen);
        seat.closeAll();
        opening(screen).how().open(town, seat);
        View view = seat.modal().orElseThrow();
        softly.assertThat(view.callbackId()).isEqualTo(screen);
        return view;
    }

    private Seat seat(String screen) {
        return town.as(opening(screen).who());
    }

    private static Opening opening(String screen) {
        return Objects.requireNonNull(openings().get(screen));
    }

    private static List<Element> texts(View view) {
        return Element.in(view.blocks()).stream()
                .filter(element -> element.type().equals("plain_text_input"))
                .toList();
    }

    /** How often a letter that is in none of our own sentences stands in the modal. */
    private static long letters(View modal, String letter) {
        return modal.blocks()
                .toString()
                .codePoints()
                .filter(point -> point == letter.codePointAt(0))
                .count();
    }

    private record Opening(String who, Way how) {}

    /** How somebody opens a modal. */
    private interface Way {
        void open(Town town, Seat seat);
    }
}
