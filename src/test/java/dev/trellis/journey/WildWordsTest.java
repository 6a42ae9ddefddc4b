package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Words that would ping, link, format or turn around what stands beside them: as names, goals, reflections and all else. */
class WildWordsTest {
    @SuppressWarnings("UnusedVariable") // read by name
    private static final List<String> WILD = Wild.WORDS;

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

        assertThat(Wild.quoted(ben.modal().orElseThrow()))
                .containsExactly(Wild.seen(words), Wild.seen(words), Wild.seen(words));
        Wild.harmless(town);
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

        assertThat(Wild.quoted(ben.modal().orElseThrow())).contains(Wild.seen(words));
        Wild.harmless(town);
    }

    @ParameterizedTest
    @FieldSource("WILD")
    void oneThingToShareAboutATalkComesBackExactly(String words) {
        Openers.note(town, ana);
        town.submit(ana, Entries.none().with("share", words).with("note", words));
        ana.closeAll();
        town.walkTo(town.now());
        town.press(ben, last(ben, "checkin.read"), "checkin.read");

        assertThat(Wild.quoted(ben.modal().orElseThrow())).containsExactly(Wild.seen(words));
        Wild.harmless(town);
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

        Wild.harmless(town);
    }

    @Test
    void guidelinesAreReadAsTheyWereWritten() {
        Seat hana = town.as("hana");
        hana.closeAll();
        Openers.guide(town, hana);
        town.submit(hana, Entries.none().with("guidelines", Wild.TRAPS));
        hana.closeAll();
        Openers.join(town, town.as("lucas"));

        assertThat(Wild.quoted(town.as("lucas").modal().orElseThrow())).contains(Wild.TRAPS);
        Wild.harmless(town);
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

        assertThat(String.join("", Wild.quoted(town.as("lucas").modal().orElseThrow())))
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
}
