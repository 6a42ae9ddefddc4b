package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import dev.trellis.playground.Place;
import dev.trellis.playground.Reaction;
import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.Trait;
import dev.trellis.playground.world.View;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Forty people, one lead: a draft is made, looked at, changed, asked about and published; then another one. */
class RoundJourneyTest {
    private Town town;
    private Seat hana;

    @BeforeEach
    void found() {
        town = Town.founded();
        hana = town.as("hana");
        Steps.setUpAProgram(town);
        town.gather();
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void fromFortyPeopleToTheirPairsAndBackToTheLeftOver() {
        Message draft = propose("everybody");
        takeAway(draft);
        edit(draft);
        ask(draft);
        publish(draft, "2027-03-01");
        town.walkTo("2027-02-02T18:00");
        Message after = town.awaitWith(hana, hana.appConversation().id(), "Published by");
        assertThat(after.ts()).as("the same message").isEqualTo(draft.ts());
        Set<String> inVain = new TreeSet<>(readWhy());
        inVain.addAll(answer());
        town.walkTo("2027-02-12T18:00");
        nextRound(inVain);
    }

    @Test
    void nobodyButALeadProposesPairs() {
        Seat ana = town.as("ana");

        town.type(ana, "/mentoring match");

        town.awaitMail(ana, "Only a program lead can do this.");
    }

    private Message propose(String scope) {
        town.type(hana, "/mentoring match");
        town.awaitModal(hana, "Propose pairs");
        town.submit(hana, Entries.none().with("scope", scope));
        town.awaitModalSaying(hana, "Your draft is being made.");
        hana.closeAll();
        return town.awaitWith(hana, hana.appConversation().id(), "Nobody is asked yet.");
    }

    private void takeAway(Message draft) {
        awaitFile("pairs.png");
        town.press(hana, draft, "draft.files");
        awaitFile("pairs.xlsx");
        awaitFile("pairs.csv");
    }

    private void awaitFile(String name) {
        Awaitility.await(name)
                .until(() -> hana.read(hana.appConversation().id()).stream()
                        .anyMatch(message -> message.body().toString().contains(name)));
    }

    private void edit(Message draft) {
        town.press(hana, draft, "draft.look");
        View pairs = town.awaitModalSaying(hana, "Nobody is asked yet.");

        town.press(hana, pairs, "draft.keep");
        town.awaitModalSaying(hana, "kept together by hand");
        choose("apart");
        town.awaitModalSaying(hana, "No longer: ");
        choose("first");
        town.awaitModalSaying(hana, "Saved.");
        swap();
        hana.closeAll();
    }

    /** With the first of all who may: some are in no pair, and some the rules keep apart. */
    private void swap() {
        boolean swapped = seats().anyMatch(this::swappedWith);
        assertThat(swapped).isTrue();
        assertThat(hana.modal().orElseThrow().body().toString()).contains("Saved.", "kept together by hand");
    }

    private boolean swappedWith(Seat other) {
        choose("swap");
        View form = town.awaitModal(hana, "Swap partners");
        if (!Reaction.DONE.equals(
                hana.submit(Entries.none().with("with", other.person().id())))) {
            town.press(hana, form, "draft.page");
        }
        return town.awaitModal(hana, "Draft").body().toString().contains("Now together: ");
    }

    /** The same choice for the last pair on the page. */
    private void choose(String choice) {
        View modal = hana.modal().orElseThrow();
        String row = modal.body().getAsJsonArray("blocks").asList().stream()
                .map(block -> block.getAsJsonObject().get("block_id"))
                .filter(Objects::nonNull)
                .map(JsonElement::getAsString)
                .filter(id -> id.startsWith("draft.keep|"))
                .reduce((above, below) -> below)
                .orElseThrow();
        var entries = Entries.none().with(row, "draft.change", List.of(choice));
        assertThat(hana.press(Place.of(modal), row, "draft.change", entries)).isEqualTo(Reaction.DONE);
    }

    private void ask(Message draft) {
        town.press(hana, draft, "draft.look");
        town.press(hana, town.awaitModalSaying(hana, "Why not ...?"), "draft.whyNot");
        town.awaitModal(hana, "Why not these two?");
        List<Seat> two = seats().limit(2).toList();
        town.submit(
                hana,
                Entries.none()
                        .with("one", two.get(0).person().id())
                        .with("other", two.get(1).person().id()));
        town.press(hana, town.awaitModalSaying(hana, "Ask about two others"), "draft.page");
        town.press(hana, town.awaitModal(hana, "Draft"), "draft.weights");
        town.awaitModal(hana, "What if: what counts");
        town.submit(hana, Entries.none().with("hours", "10"));
        town.press(hana, town.awaitModal(hana, "What would change"), "draft.use");
        town.awaitModalSaying(hana, "Saved.");
        hana.closeAll();
    }

    private void publish(Message draft, String nextRound) {
        town.press(hana, draft, "draft.publish");
        town.awaitModal(hana, "Publish the draft");
        town.submit(hana, Entries.none().with("nextRound", nextRound));
        town.awaitModalSaying(hana, "Published.");
        hana.closeAll();
    }

    /** Whoever is left over reads why, when next and what would help, and opens the form that would. */
    private List<String> readWhy() {
        List<Seat> left = seats().filter(seat -> letter(seat).isPresent()).toList();
        assertThat(left).hasSizeGreaterThan(1);
        assertThat(left)
                .allSatisfy(seat -> assertThat(letter(seat).orElseThrow().text())
                        .contains("You go first in the next one.", "Hana makes the next round on Mon 1 Mar"));
        assertThat(left)
                .extracting(seat -> letter(seat).orElseThrow().text())
                .anyMatch(text -> text.contains("Hana keeps you for the next round."))
                .anyMatch(text -> text.contains("make a partner likelier"));
        assertThat(left.stream().filter(this::widen).toList()).isNotEmpty();
        return left.stream().map(seat -> seat.person().id()).toList();
    }

    /** Whether there was a form that would help: nobody is asked for what would not. */
    private boolean widen(Seat seat) {
        Message letter = letter(seat).orElseThrow();
        boolean hours = letter.body().toString().contains("joining.hours");
        if (!hours && !letter.body().toString().contains("joining.levels")) {
            return false;
        }
        town.press(seat, letter, hours ? "joining.hours" : "joining.levels");
        town.awaitModal(seat, hours ? "Hours and languages" : "My level in each topic");
        town.submit(seat, Entries.none());
        seat.closeAll();
        return true;
    }

    /** Half of them say yes, a quarter pass and a quarter forget; who said yes in vain is told so. */
    private List<String> answer() {
        List<Seat> asked = seats().filter(seat -> offer(seat).isPresent()).toList();
        assertThat(asked).hasSizeGreaterThan(20);
        for (int number = 0; number < asked.size(); number++) {
            Seat seat = asked.get(number);
            if (number % 4 != 3) {
                town.press(seat, offer(seat).orElseThrow(), number % 4 == 2 ? "pairing.pass" : "pairing.yes");
            }
        }
        town.walkTo("2027-02-11T18:00");
        List<String> inVain = IntStream.range(0, asked.size())
                .filter(number -> number % 4 < 2)
                .mapToObj(asked::get)
                .filter(seat -> town.mail(seat).stream().anyMatch(text -> text.contains("is no longer open")))
                .map(seat -> seat.person().id())
                .toList();
        assertThat(inVain).isNotEmpty();
        return inVain;
    }

    /** Whoever waited in vain goes first: nobody of them is left over again. */
    private void nextRound(Set<String> inVain) {
        Message second = propose("leftOver");
        assertThat(second.text()).contains("Nobody is asked yet.");

        publish(second, "2027-04-01");
        town.walkTo("2027-02-16T18:00");

        assertThat(inVain).allSatisfy(person -> {
            Seat seat = town.as(person);
            assertThat(offer(seat)).as(seat.person().name()).isPresent();
            assertThat(town.mail(seat))
                    .as(seat.person().name())
                    .noneMatch(text -> text.contains("the next round on Thu 1 Apr"));
        });
        assertThat(seats().filter(seat -> offer(seat).isPresent()))
                .hasSizeGreaterThan(inVain.size())
                .hasSizeLessThan(40);
    }

    private static Optional<Message> letter(Seat seat) {
        return seat.read(seat.appConversation().id()).stream()
                .filter(message -> message.text().contains("No partner for you in this round."))
                .findFirst();
    }

    private static Optional<Message> offer(Seat seat) {
        return seat.read(seat.appConversation().id()).stream()
                .filter(message -> message.body().toString().contains("pairing.pass"))
                .findFirst();
    }

    private Stream<Seat> seats() {
        return town.slack().people().stream()
                .filter(person -> !person.is(Trait.BOT))
                .map(person -> town.as(person.id()));
    }
}
