package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.trellis.joining.topics.Chosen;
import dev.trellis.joining.topics.Glossary;
import dev.trellis.pairing.OwnLine;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** A program's name, why these two and one's own line, from set-up to the introduction, written by somebody wild. */
class WildPairTest {
    private static final int NAME = 35;

    private static final String EMOJI = "\uD83C\uDF33".repeat(40);

    @SuppressWarnings("UnusedVariable") // read by name
    private static final List<String> WILD = List.of(Wild.TRAPS, EMOJI, Wild.TURNED + " " + Wild.UNPRINTABLE);

    @ParameterizedTest
    @FieldSource("WILD")
    void wordsAreReadAsTheyWereWrittenAndChangeNothingAroundThem(String words) {
        assertThat(lived(first(words, NAME), words)).isEqualTo(Plain.BONES);
    }

    @Test
    void aNameThatIsTooLongIsRefusedUnderItsField() {
        try (Town town = Town.founded()) {
            Seat ivo = town.as("ivo");
            Openers.setUp(town, ivo);
            View form = ivo.modal().orElseThrow();

            Knock.Heard heard = Knock.submit(
                    town,
                    ivo,
                    form,
                    Entries.none()
                            .with("channel", town.channel("peers"))
                            .with("kind", "peers")
                            .with("name", EMOJI));

            assertThat(heard.shown()).contains("\"errors\"", "\"name\"", "up to 35");
        }
    }

    /** A program and a pair in it; gives the bones of everything that these words stand in. */
    private static List<List<String>> lived(String name, String words) {
        try (Town town = Town.founded()) {
            List<List<String>> bones = new ArrayList<>();
            Seat ana = town.as("ana");
            Seat ben = town.as("ben");
            bones.add(setUp(town, name));
            join(town, ana, name, words);
            join(town, ben, name, words);
            pair(town, ana, ben, words);
            town.walkTo("2027-02-01T16:30");
            bones.add(offered(town, ana, words));
            changeLine(town, ana, words);
            town.walkTo(town.now());
            town.press(ana, town.awaitMail(ana, "Be peers with"), "pairing.yes");
            town.awaitMail(ana, "You said yes to");
            town.press(ben, town.awaitMail(ben, "Be peers with"), "pairing.yes");
            town.walkTo("2027-02-02T16:30");
            Message introduction = town.awaitWith(ben, town.channel("peers"), "are peers");
            assertThat(texts(introduction.body()))
                    .contains(Wild.seen(new OwnLine(words, words).brief().brings()));
            bones.add(bones(introduction));
            town.as("hana").openHome();
            ana.openHome();
            town.walkTo(town.now());
            Wild.harmless(town);
            return bones;
        }
    }

    private static List<String> setUp(Town town, String name) {
        Seat ivo = town.as("ivo");
        Openers.setUp(town, ivo);
        town.submit(
                ivo,
                Entries.none()
                        .with("channel", town.channel("peers"))
                        .with("kind", "peers")
                        .with("name", name));
        View ready = town.awaitModalSaying(ivo, "is fit");
        town.press(ivo, ready, "program.invite");
        Message invitation = town.awaitWith(ivo, town.channel("peers"), "Two people, about");
        ivo.closeAll();
        assertThat(texts(invitation.body())).contains(Wild.seen(name));
        return bones(invitation);
    }

    private static void join(Town town, Seat seat, String name, String words) {
        Message invitation = town.awaitWith(seat, town.channel("peers"), "Two people, about");
        town.press(seat, invitation, "joining.join");
        View form = town.awaitModal(seat, "Join");
        assertThat(texts(form.body())).contains(Wild.seen(name));
        town.submit(
                seat,
                Entries.none()
                        .with("brings", TypeAhead.added(seat, "brings", topic(words)))
                        .with("wants", TypeAhead.added(seat, "wants", topic(words))));
        town.awaitModalSaying(seat, "You are in.");
        seat.closeAll();
    }

    private static void pair(Town town, Seat one, Seat other, String why) {
        Seat ivo = town.as("ivo");
        town.type(ivo, "/mentoring pair");
        town.awaitModal(ivo, "Pair two people");
        town.submit(
                ivo,
                Entries.none()
                        .with("one", one.person().id())
                        .with("other", other.person().id())
                        .with("why", why));
        town.awaitModalSaying(ivo, "Asked:");
        ivo.closeAll();
    }

    private static List<String> offered(Town town, Seat seat, String words) {
        Message offer = town.awaitMail(seat, "Be peers with");
        assertThat(texts(offer.body())).contains("Why: " + Wild.seen(words)).contains("brings " + topic(words));
        return bones(offer);
    }

    /** What stands in the fields is what was written, to the last sign. */
    private static void changeLine(Town town, Seat seat, String words) {
        town.press(seat, town.awaitMail(seat, "Be peers with"), "pairing.line");
        View form = town.awaitModal(seat, "Change my line");
        assertThat(Element.in(form.blocks()).stream()
                        .filter(field -> field.type().equals("plain_text_input"))
                        .map(field -> Json.text(field.json(), "initial_value")))
                .containsExactly(topic(words), topic(words));
        town.submit(seat, Entries.none().with("brings", words).with("wants", words));
        seat.closeAll();
    }

    /** Everything that is read in it, in one, as a screen shows it. */
    private static String texts(JsonObject body) {
        StringBuilder all = new StringBuilder();
        Wild.walk(Json.array(body, "blocks"), part -> all.append(Json.text(part, "text")));
        return all.toString().replaceAll("[\u2068\u2069]", "");
    }

    /** What it is made of, apart from the words. */
    private static List<String> bones(Message message) {
        List<String> bones = new ArrayList<>();
        Wild.walk(message.blocks(), part -> bones.add(Json.text(part, "type")));
        return bones;
    }

    /** Words that nobody could stumble over; lived through once. */
    private static final class Plain {
        private static final List<List<String>> BONES = lived("Peers", "SQL tuning");
    }

    /** As much of them as a topic holds, on one line. */
    private static String topic(String words) {
        return Glossary.tidy(first(words, Chosen.LONGEST));
    }

    private static String first(String words, int count) {
        int length = words.codePointCount(0, words.length());
        return words.substring(0, words.offsetByCodePoints(0, Math.min(count, length)));
    }
}
