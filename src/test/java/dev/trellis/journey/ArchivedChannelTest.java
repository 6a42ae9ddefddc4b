package dev.trellis.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.trellis.playground.Seat;
import dev.trellis.playground.form.Entries;
import dev.trellis.playground.world.Message;
import dev.trellis.playground.world.store.Conversations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program's channel is archived: before there is a program, before its invitation, and before an introduction. */
class ArchivedChannelTest {
    @Test
    void anArchivedChannelIsRefusedUntilItIsNoLonger() {
        try (Town town = Town.founded()) {
            Seat ivo = town.as("ivo");
            town.slack().archive(town.channel("peers"), ivo.person().id());

            check(town, ivo);
            town.press(ivo, town.awaitModalSaying(ivo, "Unarchive it in Slack, then check again."), "program.check");
            town.walkTo(town.now());
            town.awaitModalSaying(ivo, "Unarchive it in Slack, then check again.");
            town.ask(Conversations.class).unarchive(town.channel("peers"));
            town.press(ivo, town.awaitModalSaying(ivo, "Unarchive it in Slack, then check again."), "program.check");

            town.press(ivo, town.awaitModalSaying(ivo, "is fit"), "program.invite");
            town.await(ivo, town.channel("peers"), "Join Peers");
        }
    }

    /** Slack tells of it, or the news is lost and the first message that is refused brings it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anInvitationThatCannotBePostedIsPostedOnceTheChannelIsMended(boolean told) {
        try (Town town = Town.founded()) {
            Seat ivo = town.as("ivo");
            check(town, ivo);
            var ready = town.awaitModalSaying(ivo, "is fit");
            archive(town, told);
            if (told) town.awaitMail(ivo, "Trellis cannot post for Peers any more.");
            town.press(ivo, ready, "program.invite");
            ivo.closeAll();

            mend(town, ivo, told);

            town.press(ivo, town.awaitMail(ivo, "Peers works again in"), "program.see");
            town.press(ivo, town.awaitModalSaying(ivo, "is fit"), "program.invite");
            town.await(ivo, town.channel("peers"), "Join Peers");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void twoPeopleWhoSaidYesAreIntroducedInTheirOwnConversationAndTheLeadReadsWhatToMend(boolean told) {
        try (Town town = Town.founded()) {
            Seat hana = town.as("hana");
            Seat ana = town.as("ana");
            Seat ben = town.as("ben");
            bothSaidYesAtNight(town, ana, ben);

            archive(town, told);
            town.walkTo("2027-02-02T16:30");

            town.awaitGroup(ana, ben, "Ana and Ben, you are a pair.");
            town.awaitMail(hana, "Trellis cannot post for Peers any more.");
            town.awaitMail(hana, "The introduction of Ana and Ben could not be posted.");
            assertThat(town.read(ana, town.channel("peers"))).noneMatch(text -> text.contains("are peers"));
            town.type(hana, "/mentoring pair");
            town.press(hana, town.awaitMail(hana, "Peers is not open"), "program.see");
            town.awaitModalSaying(hana, "Unarchive it in Slack");
            hana.closeAll();

            mend(town, hana, told);
            town.awaitMail(hana, "Peers works again in");
            Steps.pair(town, town.as("mei"), town.as("priya"));
            town.walkTo("2027-02-09T10:05");

            town.awaitMail(ana, "Did you and Ben");
            assertThat(town.read(ana, town.channel("peers"))).noneMatch(text -> text.contains("are peers"));
        }
    }

    private static void check(Town town, Seat seat) {
        Openers.setUp(town, seat);
        town.submit(seat, Entries.none().with("channel", town.channel("peers")).with("kind", "peers"));
    }

    /** The second yes comes when Ana sleeps, so that the introduction waits for the morning. */
    private static void bothSaidYesAtNight(Town town, Seat ana, Seat ben) {
        Steps.setUpAProgram(town);
        Steps.join(town, ana, "public speaking", "SQL tuning");
        Steps.join(town, ben, "SQL tuning", "public speaking");
        Steps.pair(town, ana, ben);
        town.walkTo("2027-02-01T22:00");
        town.press(ana, town.awaitMail(ana, "Be peers with"), "pairing.yes");
        town.press(ben, town.awaitMail(ben, "Be peers with"), "pairing.yes");
        town.awaitMail(ben, "You and <@" + ana.person().id());
    }

    private static void archive(Town town, boolean told) {
        String channel = town.channel("peers");
        if (told) {
            town.slack().archive(channel, town.as("ivo").person().id());
        } else {
            town.ask(Conversations.class).archive(channel);
        }
    }

    /** Slack tells of it and the program goes on by itself, or the news is lost and the lead says so. */
    private static void mend(Town town, Seat lead, boolean told) {
        town.walkTo(town.now());
        Message broken = town.awaitMail(lead, "Trellis cannot post for Peers any more.");
        if (told) {
            town.slack().unarchive(town.channel("peers"), lead.person().id());
        } else {
            town.ask(Conversations.class).unarchive(town.channel("peers"));
            town.press(lead, broken, "program.check");
            town.awaitMail(lead, "Checking");
        }
    }
}
