package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.wire.reply.Fault;
import dev.trellis.playground.wire.reply.Faults;
import dev.trellis.playground.world.Conversation;
import dev.trellis.playground.world.Message;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Slack breaks down over a message: nobody knows if it is there, nobody reads it twice, and a lead decides. */
@Tag("database")
class MaybeThereTest {
    private static final String UNSURE = "Slack did not say whether a message to one pair arrived.";

    @Test
    void aLeadSaysWhetherAnIntroductionOrAQuestionIsSentAgain() {
        try (Town town = Town.founded()) {
            Seat ana = town.as("ana");
            Seat ben = town.as("ben");
            Steps.setUpAProgram(town);
            Steps.join(town, ana, "public speaking", "SQL tuning");
            Steps.join(town, ben, "SQL tuning", "public speaking");
            Steps.pair(town, ana, ben);

            theirOnlyIntroductionBreaks(town, ana, ben);
            decided(town, "pairing.sendAgain");
            town.awaitGroup(ana, ben, "Ana and Ben, you are a pair.");
            assertThat(greetings(town, ana)).isEqualTo(1);

            town.walkTo("2027-02-05T17:00");
            breakTheNextPost(town);
            town.walkTo("2027-02-09T17:00");
            decided(town, "pairing.areThere");
            assertThat(questions(town, ana)).isZero();
            town.walkTo("2027-02-15T17:00");
            assertThat(questions(town, ana)).as("asked once more, as always").isEqualTo(1);
            assertThat(greetings(town, ana)).isEqualTo(1);
        }
    }

    /** Ben keeps out of the channel, so that what they read together is all that introduces them. */
    private static void theirOnlyIntroductionBreaks(Town town, Seat ana, Seat ben) {
        town.walkTo("2027-02-01T16:30");
        town.press(ana, town.awaitMail(ana, "Be peers with"), "pairing.yes");
        town.awaitMail(ana, "You said yes");
        town.press(ben, town.awaitMail(ben, "Be peers with"), "pairing.line");
        town.awaitModal(ben, "Change my line");
        town.submit(ben, Entries.none().with("channel", "quiet"));
        Message offer = town.awaitWith(
                ben, ben.appConversation().id(), "only <@" + ana.person().id() + "> sees");
        breakTheNextPost(town);
        town.press(ben, offer, "pairing.yes");
        town.awaitMail(ben, "You and");
        town.walkTo("2027-02-01T17:30");
        assertThat(greetings(town, ana)).isZero();
    }

    private static void breakTheNextPost(Town town) {
        town.ask(Faults.class).plan("chat.postMessage", 1, new Fault.Broken(500));
    }

    private static void decided(Town town, String button) {
        Seat hana = town.as("hana");
        Message asks = town.awaitMail(hana, UNSURE);
        assertThat(asks.text()).contains("Ana and Ben");
        town.press(hana, asks, button);
        Awaitility.await().until(() -> town.mail(hana).stream().noneMatch(text -> text.startsWith(UNSURE)));
        town.awaitMail(hana, "This is settled.");
    }

    private static long greetings(Town town, Seat seat) {
        return seat.sidebar().groups().stream()
                .map(Conversation::id)
                .flatMap(group -> said(town, seat, group, "Ana and Ben, you are a pair."))
                .count();
    }

    private static long questions(Town town, Seat seat) {
        return said(town, seat, seat.appConversation().id(), "Did you and").count();
    }

    private static Stream<String> said(Town town, Seat seat, String conversation, String beginning) {
        return town.read(seat, conversation).stream().filter(text -> text.startsWith(beginning));
    }
}
