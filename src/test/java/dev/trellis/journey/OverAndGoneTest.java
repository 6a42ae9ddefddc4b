package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.trellis.playground.Place;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Element;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Json;
import dev.trellis.playground.world.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Everything that anybody could ever press or send in a pair's life is kept, and used again when all of it is over: no dead
 * button, no second effect, and a way on each time.
 */
@ExtendWith(SoftAssertionsExtension.class)
class OverAndGoneTest {
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final List<Open> open = new ArrayList<>();

    @InjectSoftAssertions
    private SoftAssertions softly;

    @Test
    void whatIsOverAnswersWithTheNextStep() {
        try (Town town = Town.founded();
                Knock knock = new Knock(town)) {
            live(town);
            end(town);
            List<String> channel = town.read(town.as("hana"), town.channel("peers"));
            kept.forEach((what, old) -> {
                knock.press(old.seat(), old.action()).isClear(softly, what);
                knock.press(old.seat(), old.action()).isClear(softly, what + ", once more");
            });
            open.forEach(left -> send(town, left));
            town.walkTo("2027-03-08T12:00");
            assertThat(kept).hasSizeGreaterThan(25);
            softly.assertThat(town.read(town.as("hana"), town.channel("peers"))).containsExactlyElementsOf(channel);
            town.type(town.as("ana"), "/goal list");
            assertThat(town.mail(town.as("ana")).getLast()).contains("Run a retro");
        }
    }

    private void live(Town town) {
        Seat ana = town.as("ana");
        Seat ben = town.as("ben");
        Steps.setUpAProgram(town);
        Openers.join(town, town.as("mei"));
        leave(town.as("mei"));
        Steps.join(town, ana, "public speaking", "SQL tuning");
        Steps.join(town, ben, "SQL tuning", "public speaking");
        keep(town);
        Steps.pair(town, ana, ben);
        town.walkTo("2027-02-01T16:30");
        Openers.line(town, ana);
        leave(ana);
        keep(town);
        bothAtOnce(town, ana, ben);
        town.walkTo("2027-02-02T16:30");
        town.awaitWith(ana, town.channel("peers"), "are peers");
        keep(town);
        town.walkTo("2027-02-09T12:00");
        keep(town);
        town.walkTo("2027-02-11T17:00");
        assertThat(questions(town, ana))
                .as("asked twice, and only the newer one asks")
                .isEqualTo(1);
        keep(town);
        answer(town, ana, ben);
        keep(town);
    }

    private static long questions(Town town, Seat seat) {
        town.awaitMail(seat, "This question was asked once more.");
        return seat.read(seat.appConversation().id()).stream()
                .filter(message -> message.blocks().toString().contains("\"checkin.met\""))
                .count();
    }

    /** Two people say yes at the same moment, each of them twice. */
    private void bothAtOnce(Town town, Seat ana, Seat ben) {
        List<Yes> answers = Stream.of(ana, ben, ana, ben)
                .map(seat -> new Yes(seat, Place.of(town.awaitMail(seat, "Be peers with"))))
                .toList();
        List<CompletableFuture<Void>> presses = answers.stream()
                .map(yes -> CompletableFuture.runAsync(() -> yes.seat().press(yes.place(), "pairing.yes")))
                .toList();
        presses.forEach(CompletableFuture::join);
        town.awaitMail(ana, "You and <@" + ben.person().id());
        town.awaitMail(ben, "You and <@" + ana.person().id());
    }

    private void answer(Town town, Seat ana, Seat ben) {
        town.press(ana, town.awaitMail(ana, "Did you and Ben"), "checkin.met");
        Openers.note(town, ana);
        leave(ana);
        town.type(ana, "/goal Run a retro");
        town.press(ana, town.awaitMail(ana, "Goal kept: Run a retro"), "goals.share");
        town.awaitMail(ben, "Ana shared a goal");
        town.press(ana, town.awaitMail(ana, "Goal kept: Run a retro"), "goals.details");
        leave(ana);
        town.type(ana, "/reflect I listen better");
        town.press(ana, town.awaitMail(ana, "Reflection kept."), "reflections.share");
        town.awaitMail(ben, "Ana shared a reflection");
        town.type(ana, "/reflect");
        leave(ana);
    }

    private void end(Town town) {
        Seat ana = town.as("ana");
        Seat hana = town.as("hana");
        town.type(hana, "/mentoring pair");
        leave(hana);
        Openers.guide(town, hana);
        leave(hana);
        town.type(ana, "/mentoring leave");
        leave(ana);
        town.type(ana, "/mentoring leave");
        town.submit(ana, Entries.none());
        ana.closeAll();
        town.walkTo("2027-02-22T12:00");
        town.slack().archive(town.channel("peers"), hana.person().id());
        town.walkTo("2027-02-24T12:00");
    }

    /** Remembers the modal in front, as somebody does who goes to lunch. */
    private void leave(Seat seat) {
        open.add(new Open(seat, seat.modal().orElseThrow()));
        seat.closeAll();
    }

    /** Remembers everything that can be pressed now, by everybody, in every conversation and on Home. */
    private void keep(Town town) {
        for (String handle : List.of("hana", "ivo", "ana", "ben")) {
            Seat seat = town.as(handle);
            town.slack().conversations().stream()
                    .map(Conversation::id)
                    .flatMap(id -> seat.read(id).stream())
                    .flatMap(message -> Element.in(message.blocks()).stream())
                    .forEach(element -> keep(seat, element));
            seat.home().ifPresent(home -> Element.in(home.blocks()).forEach(element -> keep(seat, element)));
        }
    }

    private void keep(Seat seat, Element element) {
        JsonObject action = element.json().deepCopy();
        Json.with(action, "block_id", element.blockId());
        Json.with(action, "selected_date", "2027-02-12");
        if (action.has("options")) {
            Json.with(action, "selected_option", Json.array(action, "options").get(0));
        }
        kept.put(
                seat.person().profile().handle() + " " + element.actionId() + " " + element.blockId(),
                new Kept(seat, action));
    }

    private void send(Town town, Open left) {
        Knock.Heard heard = Knock.submit(town, left.seat(), left.view(), Openers.filled(town, left.view()));
        softly.assertThat(heard.status()).isEqualTo(200);
        softly.assertThat(heard.shown())
                .as("%s, sent after lunch", left.view().callbackId())
                .isNotBlank()
                .doesNotContain("something went wrong", "Exception");
    }

    private record Kept(Seat seat, JsonObject action) {}

    private record Open(Seat seat, View view) {}

    private record Yes(Seat seat, Place place) {}
}
