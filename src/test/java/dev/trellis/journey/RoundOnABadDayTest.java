package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.wire.reply.Fault;
import dev.trellis.playground.wire.reply.Faults;
import dev.trellis.playground.world.Message;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft is made, and then people go, Slack breaks down half way through its offers, or the channel is archived. */
class RoundOnABadDayTest {
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

    private static List<Fault> faults() {
        return List.of(new Fault.Broken(500), new Fault.LostAnswer(), new Fault.RateLimited(2));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whoIsGoneIsNotAskedAndEverybodyElseIsAskedOnceThoughSlackBreaksDown(Fault fault) {
        Message draft = propose();
        List<String> gone = List.of("U1AMARAOKAF", "U1JONASBECK");
        gone.forEach(town.slack()::deactivate);
        town.walkTo(town.now().plusSeconds(60));
        town.press(hana, draft, "draft.publish");
        town.awaitModalSaying(hana, "not asked: somebody left");

        town.ask(Faults.class).plan("chat.postMessage", 8, fault);
        town.submit(hana, Entries.none());
        town.awaitModalSaying(hana, "Published.");
        hana.closeAll();
        town.walkTo("2027-02-02T18:30");

        town.awaitWith(hana, hana.appConversation().id(), "were not asked. One of them left, or takes a break.");
        assertThat(newcomers())
                .filteredOn(seat -> gone.contains(seat.person().id()))
                .hasSize(2)
                .allSatisfy(seat -> assertThat(messages(seat)).isZero());
        assertThat(newcomers())
                .filteredOn(seat -> !gone.contains(seat.person().id()))
                .hasSize(38)
                .allSatisfy(seat ->
                        assertThat(messages(seat)).as(seat.person().name()).isEqualTo(1));
    }

    @Test
    void withTheChannelArchivedBehindTheFormItsAnswerSaysSo() {
        Message draft = propose();
        town.press(hana, draft, "draft.publish");
        town.awaitModal(hana, "Publish the draft");
        town.slack().archive(town.channel("peers"), "hana");
        town.awaitMail(hana, "Trellis cannot post for Peers any more.");

        town.submit(hana, Entries.none());

        town.awaitModalSaying(hana, "Nobody is paired: Trellis cannot post in");
        town.press(hana, hana.modal().orElseThrow(), "program.see");
        town.awaitModalSaying(hana, "is archived.");
    }

    @Test
    void withTheChannelArchivedNobodyIsAskedUntilItIsMended() {
        Message draft = propose();
        town.slack().archive(town.channel("peers"), "hana");
        town.awaitMail(hana, "Trellis cannot post for Peers any more.");

        town.press(hana, draft, "draft.publish");
        Message waits = town.awaitMail(hana, "Nobody is paired: Trellis cannot post in");
        assertThat(waits.body().toString()).contains("program.see");
        town.type(hana, "/mentoring match");
        town.awaitMail(hana, "Nobody is paired: Trellis cannot post in");
        town.walkTo("2027-02-02T18:30");
        assertThat(newcomers()).allSatisfy(seat -> assertThat(messages(seat)).isZero());

        town.slack().unarchive(town.channel("peers"), "hana");
        town.awaitMail(hana, "Peers works again in");
        town.walkTo(town.now().plusSeconds(60));
        town.press(hana, draft, "draft.publish");
        town.awaitModal(hana, "Publish the draft");
        town.submit(hana, Entries.none());
        town.awaitModalSaying(hana, "Published.");
        town.walkTo("2027-02-03T18:30");
        assertThat(newcomers())
                .allSatisfy(seat ->
                        assertThat(messages(seat)).as(seat.person().name()).isEqualTo(1));
    }

    /** However many are asked before the news arrives, nobody is skipped for it. */
    @Test
    void withTheChannelArchivedWhileOffersGoOutTheRestWaitsAndEverybodyIsAskedOnce() {
        Message draft = propose();
        town.press(hana, draft, "draft.publish");
        town.awaitModal(hana, "Publish the draft");
        town.submit(hana, Entries.none());
        town.slack().archive(town.channel("peers"), "hana");
        town.awaitMail(hana, "Trellis cannot post for Peers any more.");
        town.walkTo("2027-02-02T18:30");

        town.slack().unarchive(town.channel("peers"), "hana");
        town.awaitMail(hana, "Peers works again in");
        town.walkTo("2027-02-03T18:30");

        assertThat(town.mail(hana)).noneMatch(text -> text.contains("were not asked"));
        assertThat(newcomers())
                .allSatisfy(seat ->
                        assertThat(messages(seat)).as(seat.person().name()).isEqualTo(1));
    }

    private Message propose() {
        town.type(hana, "/mentoring match");
        town.awaitModal(hana, "Propose pairs");
        town.submit(hana, Entries.none().with("scope", "everybody"));
        town.awaitModalSaying(hana, "Your draft is being made.");
        hana.closeAll();
        return town.awaitWith(hana, hana.appConversation().id(), "Nobody is asked yet.");
    }

    /** What this person reads of the round: an offer, or why there is none for them. */
    private static long messages(Seat seat) {
        return seat.read(seat.appConversation().id()).stream()
                .map(message -> message.body().toString())
                .filter(body -> body.contains("pairing.pass") || body.contains("No partner for you in this round."))
                .count();
    }

    /** The forty who arrived and joined. */
    private Stream<Seat> newcomers() {
        return town.slack().people().stream()
                .map(person -> town.as(person.id()))
                .filter(seat -> seat.person().id().startsWith("U1"));
    }
}
