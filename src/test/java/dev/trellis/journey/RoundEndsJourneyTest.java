package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.store.Messages;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hana, who leads a round and is one of its people, reads in one message how it goes and how it ended. */
@Tag("database")
class RoundEndsJourneyTest {
    private Town town;
    private Seat hana;

    @BeforeEach
    void found() {
        town = Town.founded();
        hana = town.as("hana");
        Steps.setUpAProgram(town);
        Steps.join(town, hana, "Hiring", "Writing");
        Steps.join(town, town.as("ana"), "Public speaking", "SQL tuning");
        Steps.join(town, town.as("ben"), "SQL tuning", "Public speaking");
        Steps.join(town, town.as("ivo"), "Writing", "Hiring");
    }

    @AfterEach
    void leave() {
        town.close();
    }

    @Test
    void theMessageCountsAndNothingTellsHanaBeforeTenThatHerOwnPartnerPassed() {
        Message draft = published();
        List.of("ana", "ben").forEach(handle -> answer(town.as(handle), "pairing.yes"));
        later();
        Message open = now(draft, "both said yes in 1 of 2 pairs");
        assertThat(open.text()).contains("One pair is still being asked");

        answer(town.as("ivo"), "pairing.pass");
        later();
        assertThat(messageOf(draft).text()).isEqualTo(open.text());
        assertThat(town.awaitHome(hana, "You lead Peers").body().toString())
                .contains("are asked, and have not both answered");
        town.type(hana, "/mentoring match");
        assertThat(town.awaitModal(hana, "Propose pairs").body().toString())
                .contains("nobody now")
                .doesNotContain("peer\"");
        hana.closeAll();

        town.walkTo("2027-02-03T10:05");

        Message over = now(draft, "this round is over. 1 of 2 pairs came together");
        assertThat(over.text()).contains("One offer ended without a pair").doesNotContain("Ivo");
        assertThat(town.awaitHome(hana, "You lead Peers").body().toString())
                .doesNotContain("are asked, and have not both answered");
        town.press(hana, over, "draft.propose.left");
        assertThat(town.awaitModal(hana, "Propose pairs").body().toString()).contains("2 peers");
        town.submit(hana, Entries.none());
        town.awaitModalSaying(hana, "Your draft is being made.");
    }

    @Test
    void whatNobodyAnswersIsSaidWhenItRanOut() {
        Message draft = published();
        assertThat(messageOf(draft).text())
                .contains("2 pairs are still being asked; the last offer closes on Mon 8 Feb");

        town.walkTo("2027-02-09T16:05");

        Message over = now(draft, "this round is over. None of 2 pairs came together");
        assertThat(over.text()).contains("2 offers ended without a pair");
    }

    /** Somebody deletes it, or the workspace keeps messages for some days only. */
    @Test
    void theEndOfARoundIsReadInANewMessageWhereTheOldOneIsGone() {
        Message draft = published();
        town.ask(Messages.class).delete(messageOf(draft));
        answer(town.as("ana"), "pairing.yes");
        answer(town.as("ben"), "pairing.yes");
        later();
        assertThat(town.mail(hana)).as("a yes can wait").noneMatch(text -> text.contains("both said yes in 1 of 2"));

        town.walkTo("2027-02-09T16:05");

        Message over =
                town.awaitWith(hana, hana.appConversation().id(), "this round is over. 1 of 2 pairs came together");
        assertThat(over.ts()).isNotEqualTo(draft.ts());
        assertThat(town.mail(hana))
                .filteredOn(text -> text.contains("this round is over"))
                .hasSize(1);
        town.press(hana, over, "draft.propose.left");
        town.awaitModal(hana, "Propose pairs");
    }

    private Message published() {
        Message draft = Steps.publish(town, hana);
        town.walkTo("2027-02-02T16:30");
        return now(draft, "2 pairs are asked.");
    }

    private void answer(Seat seat, String action) {
        town.press(seat, town.awaitMail(seat, "Be peers with"), action);
    }

    private void later() {
        town.walkTo(town.now().plus(Duration.ofMinutes(2)));
    }

    /** The same message, once it says so. */
    private Message now(Message draft, String words) {
        Message now = town.awaitWith(hana, hana.appConversation().id(), words);
        assertThat(now.ts()).isEqualTo(draft.ts());
        assertThat(messages(draft)).hasSize(1);
        return now;
    }

    private Message messageOf(Message draft) {
        return messages(draft).findFirst().orElseThrow();
    }

    private Stream<Message> messages(Message draft) {
        return hana.read(hana.appConversation().id()).stream()
                .filter(message -> message.ts().equals(draft.ts()));
    }
}
