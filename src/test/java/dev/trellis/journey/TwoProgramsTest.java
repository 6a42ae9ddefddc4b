package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.trellis.playground.Place;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.form.Lack;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.View;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who is in two programs, and the lead of both: Trellis asks which one is meant, and touches only that. */
class TwoProgramsTest {
    private final Town town = Town.founded();
    private final Seat hana = town.as("hana");
    private final Seat ana = town.as("ana");
    private final Seat ben = town.as("ben");

    @BeforeEach
    void bothTakePartInPeersAndInWriters() {
        Steps.setUpAProgram(town);
        hana.closeAll();
        Steps.join(town, ana, "public speaking", "SQL tuning");
        Steps.join(town, ben, "SQL tuning", "public speaking");
        setUpWriters();
        join(ana);
        join(ben);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void aBreakIsTakenFromTheOneThatIsPicked() {
        town.type(ana, "/mentoring pause");
        Message which = town.awaitMail(ana, "Which program?");
        assertThat(which.body().toString()).contains("Peers").contains("Writers");
        pick(ana, which, "Writers");
        town.awaitModalSaying(ana, "A break in Writers.");
        town.submit(ana, Entries.none().with("until", "2027-03-01"));
        town.awaitModalSaying(ana, "You are paused until Mon 1 Mar.");
        ana.closeAll();

        assertThat(pairIn("Writers"))
                .isEqualTo(new Reaction.Errors(
                        Map.of("one", "Ana takes a break from this program. Pick somebody else for now.")));
        hana.closeAll();
        assertThat(pairIn("Peers")).isEqualTo(Reaction.DONE);
        town.awaitModalSaying(hana, "Asked:");
    }

    @Test
    void leavingOneLeavesTheOther() {
        town.type(ana, "/mentoring leave");
        Message which = town.awaitMail(ana, "Which program?");
        pick(ana, which, "Peers");
        town.awaitModalSaying(ana, "Leave Peers?");
        town.submit(ana, Entries.none());
        town.awaitModalSaying(ana, "You left Peers.");
        ana.closeAll();

        town.type(ana, "/mentoring leave");
        town.awaitModalSaying(ana, "Leave Writers?");
    }

    @Test
    void aLeadOfTwoSaysForWhichTheTwoArePaired() {
        town.type(hana, "/mentoring pair");
        View form = town.awaitModal(hana, "Pair two people");
        assertThat(form.body().toString()).contains("Peers").contains("Writers");
        assertThat(hana.submit(two())).isEqualTo(new Reaction.Incomplete(Map.of("program", Lack.MISSING)));
        hana.closeAll();

        assertThat(pairIn("Writers")).isEqualTo(Reaction.DONE);
        town.awaitModalSaying(hana, "Asked:");
        hana.closeAll();
        town.walkTo("2027-02-01T16:30");
        town.press(ana, town.awaitMail(ana, "Be peers with"), "pairing.yes");
        town.press(ben, town.awaitMail(ben, "Be peers with"), "pairing.yes");
        town.walkTo("2027-02-02T16:30");

        town.awaitWith(ana, town.channel("random"), "are peers");
        assertThat(town.read(ana, town.channel("peers"))).noneMatch(text -> text.contains("are peers"));
    }

    private void setUpWriters() {
        town.press(hana, town.awaitHome(hana, "You lead Peers"), "program.setup");
        town.awaitModal(hana, "Set up a program");
        town.submit(
                hana,
                Entries.none()
                        .with("channel", town.channel("random"))
                        .with("kind", "peers")
                        .with("name", "Writers"));
        town.press(hana, town.awaitModalSaying(hana, "is fit"), "program.invite");
        town.await(hana, town.channel("random"), "Join Writers");
        hana.closeAll();
    }

    private void join(Seat seat) {
        town.press(seat, town.await(seat, town.channel("random"), "Join Writers"), "joining.join");
        town.awaitModal(seat, "Join");
        town.submit(
                seat,
                Entries.none()
                        .with("brings", TypeAhead.chosen(seat, "brings", "plain words"))
                        .with("wants", TypeAhead.chosen(seat, "wants", "long texts")));
        town.awaitModalSaying(seat, "You are in.");
        seat.closeAll();
    }

    private Reaction pairIn(String program) {
        town.type(hana, "/mentoring pair");
        View form = town.awaitModal(hana, "Pair two people");
        JsonObject pick = Element.find(form.blocks(), "program", "program")
                .map(Element::json)
                .orElseThrow();
        String value = Json.objects(Json.array(pick, "options"))
                .filter(option -> label(option).equals(program))
                .map(option -> Json.text(option, "value"))
                .findFirst()
                .orElseThrow();
        return hana.submit(two().with("program", value));
    }

    private Entries two() {
        return Entries.none()
                .with("one", ana.person().id())
                .with("other", ben.person().id());
    }

    private static void pick(Seat seat, Message which, String program) {
        Element button = Element.in(which.blocks()).stream()
                .filter(one -> label(one.json()).equals(program))
                .findFirst()
                .orElseThrow();
        assertThat(seat.press(Place.of(which), button.blockId(), button.actionId(), Entries.none()))
                .isEqualTo(Reaction.DONE);
    }

    private static String label(JsonObject json) {
        return Json.text(Json.object(json, "text"), "text");
    }
}
